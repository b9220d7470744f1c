package id.ampera.organisation;

import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class EmployeeService implements Employees {
    private static final String SUBJECT = "employee";

    private final EmployeeRepository repository;
    private final UnitRepository units;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    EmployeeService(EmployeeRepository repository, UnitRepository units, Caller caller, Audit audit, Clock clock) {
        this.repository = repository;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Page<EmployeeListItem> list(EmployeeFilter filter) {
        var scope = filter.unitId == null ? null : units.withDescendants(List.of(filter.unitId));
        return repository.list(filter, scope, clock.instant());
    }

    EmployeeView search(NipSearch search) {
        var nip = parse(search.nip());
        return view(repository.findByNip(nip.digits()).orElseThrow(CommonProblem.NOT_FOUND::raise));
    }

    EmployeeView show(UUID id) {
        return view(repository.require(id));
    }

    EmployeeView create(EmployeeInput input) {
        var nip = parse(input.nip());
        requireUnit(input.unitId());
        var employee = new Employee(nip, input, LocalDate.now(clock), clock.instant());
        repository.persist(employee);
        repository.flush();
        var view = view(employee);
        audit.record("employee.created", SUBJECT, employee.id(), null, masked(view));
        return view;
    }

    EmployeeView edit(UUID id, IfMatch ifMatch, EmployeeInput input) {
        var employee = repository.require(id);
        IfMatch.require(ifMatch, employee.version());
        var before = view(employee);
        var nip = parse(input.nip());
        requireUnit(input.unitId());
        employee.edit(nip, input, LocalDate.now(clock), clock.instant());
        repository.flush();
        var after = view(employee);
        audit.record("employee.edited", SUBJECT, id, masked(before), masked(after));
        return after;
    }

    @Override
    public Optional<EmployeeRef> findByNip(String nip) {
        return Nip.parse(nip, LocalDate.now(clock))
                .flatMap(each -> repository.findByNip(each.digits()))
                .map(this::ref);
    }

    @Override
    public EmployeeRef require(UUID id) {
        return ref(repository.require(id));
    }

    @Override
    public List<EmployeeRef> requireAll(Collection<UUID> ids) {
        var wanted = Set.copyOf(ids);
        var found = repository.byIds(wanted);
        if (found.size() < wanted.size()) throw CommonProblem.NOT_FOUND.raise();
        return found.stream().map(this::ref).toList();
    }

    @Override
    public Map<UUID, EmployeeRef> findAll(Collection<UUID> ids) {
        return repository.byIds(ids).stream().collect(Collectors.toMap(Employee::id, this::ref));
    }

    @Override
    public Map<String, EmployeeRef> findByNips(Collection<String> nips) {
        var today = LocalDate.now(clock);
        var digits = new HashMap<String, String>();
        for (var text : nips) Nip.parse(text, today).ifPresent(nip -> digits.put(text, nip.digits()));
        var employees = repository.byNips(new HashSet<>(digits.values()));
        var found = new HashMap<String, EmployeeRef>();
        digits.forEach((text, nip) -> {
            var employee = employees.get(nip);
            if (employee != null) found.put(text, ref(employee));
        });
        return found;
    }

    private EmployeeRef ref(Employee employee) {
        return new EmployeeRef(
                employee.id(),
                employee.name(),
                new Nip(employee.currentNip()).masked(),
                employee.sex(),
                employee.unitId());
    }

    private Nip parse(String text) {
        return Nip.parse(text, LocalDate.now(clock)).orElseThrow(() -> OrganisationProblem.NIP_IMPOSSIBLE.at("/nip"));
    }

    private void requireUnit(UUID unitId) {
        if (units.findByIdOptional(unitId).isEmpty()) throw OrganisationProblem.UNIT_UNKNOWN.at("/unitId");
    }

    private EmployeeView view(Employee employee) {
        var admin = caller.has(Role.ADMIN);
        var nip = new Nip(employee.currentNip());
        return new EmployeeView(
                employee.id(),
                employee.version(),
                admin ? nip.digits() : nip.masked(),
                employee.name(),
                employee.sex(),
                employee.employmentType(),
                employee.grade(),
                employee.positionName(),
                employee.unitId(),
                units.findById(employee.unitId()).name(),
                employee.active(),
                employee.updatedAt(),
                admin ? List.of("edit") : List.of());
    }

    private static EmployeeView masked(EmployeeView view) {
        return new EmployeeView(
                view.id(),
                view.version(),
                view.nip().contains("*") ? view.nip() : new Nip(view.nip()).masked(),
                view.name(),
                view.sex(),
                view.employmentType(),
                view.grade(),
                view.positionName(),
                view.unitId(),
                view.unitName(),
                view.active(),
                view.updatedAt(),
                List.of());
    }
}
