package id.ampera.access;

import id.ampera.organisation.EmployeeRef;
import id.ampera.organisation.Employees;
import id.ampera.organisation.UnitSucceeded;
import id.ampera.organisation.Units;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Listed;
import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import id.ampera.platform.security.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional
class AccountService implements StaffDirectory, AccessLoading, Accounts {
    private final AccountRepository repository;
    private final SignInRepository signIns;
    private final Employees employees;
    private final Units units;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;
    private final AccessConfig config;

    AccountService(
            AccountRepository repository,
            SignInRepository signIns,
            Employees employees,
            Units units,
            Caller caller,
            Audit audit,
            Clock clock,
            AccessConfig config) {
        this.repository = repository;
        this.signIns = signIns;
        this.employees = employees;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.config = config;
    }

    @Override
    public Grants grantsOf(String subject, String username) {
        var employee = signIns.employeeOf(subject)
                .map(employees::require)
                .or(() -> employees.findByNip(username))
                .orElse(null);
        if (employee == null) return new Grants(null, null, firstAdmin(username, Set.of()), Set.of());
        var account = repository.findWithGrants(employee.id());
        var roles = firstAdmin(username, account.map(Account::roles).orElse(Set.of()));
        var scope = account.map(Account::units).orElse(Set.of());
        return new Grants(employee.id(), employee.name(), roles, units.withDescendants(scope));
    }

    private Set<String> firstAdmin(String username, Set<String> roles) {
        var isFirst = config.adminNip().filter(username::equals).isPresent();
        if (!isFirst || roles.contains(Role.ADMIN) || repository.countAdmins() > 0) return roles;
        var more = new HashSet<>(roles);
        more.add(Role.ADMIN);
        return more;
    }

    MeView me() {
        var employee = caller.employeeId() == null ? null : employees.require(caller.employeeId());
        var roles = new TreeSet<String>();
        for (var role : List.of(Role.RESPONDENT, Role.UNIT_OFFICER, Role.EVALUATOR, Role.DECISION_MAKER, Role.ADMIN)) {
            if (caller.has(role)) roles.add(role);
        }
        var account = employee == null ? null : repository.findById(employee.id());
        return new MeView(
                employee == null ? null : employee.id(),
                caller.name(),
                employee == null ? null : employee.maskedNip(),
                roles,
                account == null || caller.lacksSecondFactor() ? List.of() : scopes(account.units()),
                caller.lacksSecondFactor(),
                permissions());
    }

    private List<String> permissions() {
        var can = new ArrayList<String>();
        if (caller.has(Role.ADMIN)) can.addAll(List.of("units.create", "employees.create", "accounts.edit"));
        if (caller.hasAny(Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER)) can.add("units.list");
        if (caller.hasAny(Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER)) {
            can.addAll(List.of("employees.list", "programmes.list", "evaluations.list", "questionnaires.list"));
            can.addAll(List.of("campaigns.list", "reports.create", "overview.show"));
        }
        if (caller.hasAny(Role.ADMIN, Role.EVALUATOR)) {
            can.addAll(List.of("programmes.create", "evaluations.create", "questionnaires.create", "campaigns.create"));
        }
        return can;
    }

    Page<AccountListItem> list(AccountFilter filter) {
        var found = repository.staff().stream().collect(Collectors.toMap(Account::employeeId, Function.identity()));
        var people = employees.requireAll(found.keySet());
        var unitNames = units.namesOf(Stream.concat(
                        people.stream().map(EmployeeRef::unitId),
                        found.values().stream().flatMap(account -> account.units().stream()))
                .collect(Collectors.toSet()));
        var rows = people.stream()
                .map(person -> AccountListItem.of(person, found.get(person.id()), unitNames))
                .filter(filter::matches)
                .toList();
        return Listed.page(rows, filter, AccountSort.class, "name", clock.instant());
    }

    AccountView show(UUID employeeId) {
        return view(employeeId);
    }

    AccountView edit(UUID employeeId, IfMatch ifMatch, AccountEdit edit) {
        var employee = employees.require(employeeId);
        var account = repository.findByIdOptional(employeeId).orElse(null);
        IfMatch.require(ifMatch, account == null ? 0 : account.version());
        var before = view(employeeId);
        for (var unit : edit.units()) units.require(unit);
        if (account == null) {
            account = new Account(employee.id(), clock.instant());
            repository.persist(account);
        }
        var losesAdmin = account.roles().contains(Role.ADMIN) && !edit.roles().contains(Role.ADMIN);
        if (losesAdmin && repository.countAdmins() == 1) throw AccessProblem.LAST_ADMIN.at("/roles");
        account.grant(edit.roles(), edit.units(), clock.instant());
        repository.flush();
        var after = view(employeeId);
        audit.record("account.edited", "account", employeeId, before, after);
        return after;
    }

    @Override
    public void grant(UUID employeeId, Set<String> roles, Set<UUID> units) {
        var account = repository.findByIdOptional(employeeId).orElseGet(() -> {
            var created = new Account(employeeId, clock.instant());
            repository.persist(created);
            return created;
        });
        account.grant(roles, units, clock.instant());
    }

    @Override
    public Set<UUID> officersOf(UUID unitId) {
        var above = new HashSet<UUID>();
        for (var id = unitId;
                id != null && above.add(id);
                id = units.require(id).parentId()) {}
        return repository.officersOf(above);
    }

    @Override
    public Map<UUID, Set<String>> rolesOf(Collection<UUID> employeeIds) {
        return repository.staffAmong(employeeIds).stream()
                .collect(Collectors.toMap(Account::employeeId, Account::roles));
    }

    /** Whoever handles the matters of a unit goes on to handle those of its successors. */
    void follow(@Observes UnitSucceeded change) {
        for (var account : repository.handling(change.predecessorId())) {
            var units = new HashSet<>(account.units());
            units.addAll(change.successorIds());
            account.grant(account.roles(), units, clock.instant());
        }
    }

    private AccountView view(UUID employeeId) {
        var employee = employees.require(employeeId);
        var account = repository.findById(employeeId);
        return new AccountView(
                employeeId,
                account == null ? 0 : account.version(),
                employee.name(),
                employee.maskedNip(),
                account == null ? Set.of() : new TreeSet<>(account.roles()),
                account == null ? List.of() : scopes(account.units()),
                rights(employeeId, account));
    }

    private List<String> rights(UUID employeeId, Account account) {
        if (!caller.has(Role.ADMIN)) return List.of();
        // a telephone is set up by staff alone, and nobody takes out their own
        var isStaff = account != null && !account.roles().isEmpty();
        return isStaff && !employeeId.equals(caller.employeeId())
                ? List.of("edit", "removeAuthenticator")
                : List.of("edit");
    }

    private List<AccountView.UnitScope> scopes(Set<UUID> ids) {
        return ids.stream()
                .map(units::require)
                .map(unit -> new AccountView.UnitScope(unit.id(), unit.name()))
                .toList();
    }
}
