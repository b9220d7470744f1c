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
import java.util.Comparator;
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
    private final PositionRepository positions;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    EmployeeService(
            EmployeeRepository repository,
            UnitRepository units,
            PositionRepository positions,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.units = units;
        this.positions = positions;
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
        requireUnit(input.unitId(), null);
        var employee = new Employee(nip, withPosition(input), LocalDate.now(clock), clock.instant());
        repository.persist(employee);
        repository.flush();
        var view = view(employee);
        audit.record("employee.created", SUBJECT, employee.id(), null, view.masked());
        return view;
    }

    EmployeeView edit(UUID id, IfMatch ifMatch, EmployeeInput input) {
        var employee = repository.require(id);
        IfMatch.require(ifMatch, employee.version());
        var before = view(employee);
        var nip = parse(input.nip());
        requireUnit(input.unitId(), employee);
        employee.edit(nip, withPosition(input), LocalDate.now(clock), clock.instant());
        repository.flush();
        var after = view(employee);
        audit.record("employee.edited", SUBJECT, id, before.masked(), after.masked());
        return after;
    }

    EmployeeView deactivate(UUID id) {
        var employee = repository.require(id);
        var before = view(employee);
        employee.deactivate(clock.instant());
        repository.flush();
        var after = view(employee);
        audit.record("employee.deactivated", SUBJECT, id, before.masked(), after.masked());
        return after;
    }

    EmployeeView reactivate(UUID id) {
        var employee = repository.require(id);
        var before = view(employee);
        employee.reactivate(clock.instant());
        repository.flush();
        var after = view(employee);
        audit.record("employee.reactivated", SUBJECT, id, before.masked(), after.masked());
        return after;
    }

    @Override
    public Optional<EmployeeRef> findByNip(String nip) {
        return Nip.parse(nip, LocalDate.now(clock)).flatMap(repository::refByNip);
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
    public Map<UUID, EmployeeRef> headsOf(Collection<UUID> unitIds) {
        var heads = new HashMap<UUID, UUID>();
        repository.leadersOf(Set.copyOf(unitIds)).stream()
                .collect(Collectors.groupingBy(EmployeeRepository.Leader::unitId))
                .forEach((unit, leaders) -> {
                    var highest = leaders.stream()
                            .map(EmployeeRepository.Leader::kind)
                            .min(Comparator.naturalOrder())
                            .orElseThrow();
                    var of = leaders.stream()
                            .filter(each -> each.kind() == highest)
                            .toList();
                    if (of.size() == 1) heads.put(unit, of.get(0).employeeId());
                });
        var people = findAll(heads.values());
        return heads.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> people.get(each.getValue())));
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

    @Override
    public List<EmployeeRef> activeOf(Collection<UUID> unitIds) {
        return repository.activeOf(unitIds).stream().map(this::ref).toList();
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

    private void requireUnit(UUID unitId, Employee employee) {
        var unit = units.findByIdOptional(unitId).orElseThrow(() -> OrganisationProblem.UNIT_UNKNOWN.at("/unitId"));
        var stays = employee != null && unitId.equals(employee.unitId());
        if (!stays && !unit.isOpenOn(LocalDate.now(clock))) throw OrganisationProblem.UNIT_ENDED.at("/unitId");
    }

    private EmployeeInput withPosition(EmployeeInput input) {
        if (input.positionId() != null) {
            var position = positions
                    .findByIdOptional(input.positionId())
                    .orElseThrow(() -> OrganisationProblem.POSITION_UNKNOWN.at("/positionId"));
            return input.in(position.id(), position.name());
        }
        if (input.positionName() == null || input.positionName().isBlank()) return input.in(null, null);
        var known = positions.findByName(input.positionName()).map(Position::id).orElse(null);
        return input.in(known, input.positionName().strip());
    }

    private EmployeeView view(Employee employee) {
        var admin = caller.has(Role.ADMIN);
        var nip = new Nip(employee.currentNip());
        var past = employee.pastPositions().stream()
                .sorted(Comparator.comparing(Employee.PastPosition::validTo).reversed())
                .toList();
        var unitIds = new HashSet<UUID>();
        unitIds.add(employee.unitId());
        past.forEach(each -> unitIds.add(each.unitId()));
        var unitNames = units.namesOf(unitIds);
        return new EmployeeView(
                employee.id(),
                employee.version(),
                admin ? nip.digits() : nip.masked(),
                employee.name(),
                employee.sex(),
                employee.employmentType(),
                employee.grade(),
                employee.positionId(),
                employee.positionName(),
                employee.unitId(),
                unitNames.get(employee.unitId()),
                admin ? employee.email() : null,
                employee.positionSince(),
                past.stream()
                        .map(each -> new EmployeeView.PastPosition(
                                each.positionName(),
                                each.unitId(),
                                unitNames.get(each.unitId()),
                                each.validFrom(),
                                each.validTo()))
                        .toList(),
                admin ? nips(employee) : List.of(),
                employee.active(),
                employee.updatedAt(),
                admin ? List.of("edit", employee.active() ? "deactivate" : "reactivate") : List.of());
    }

    private static List<EmployeeView.DatedNip> nips(Employee employee) {
        return employee.nips().stream()
                .sorted(Comparator.comparing(
                        Employee.DatedNip::validTo, Comparator.nullsFirst(Comparator.reverseOrder())))
                .map(each -> new EmployeeView.DatedNip(each.nip(), each.validFrom(), each.validTo()))
                .toList();
    }
}
