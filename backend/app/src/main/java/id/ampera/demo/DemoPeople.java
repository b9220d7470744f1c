package id.ampera.demo;

import id.ampera.access.AccessLoading;
import id.ampera.enrolment.EnrolmentLoading;
import id.ampera.notification.NotificationLoading;
import id.ampera.organisation.EmployeeRef;
import id.ampera.organisation.Employees;
import id.ampera.organisation.RosterLoading;
import id.ampera.organisation.RosterRow;
import id.ampera.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads units, employees and the roles of the demo accounts. */
@ApplicationScoped
class DemoPeople {
    private static final int BATCH = 2_000;
    private static final LocalDate FOUNDED = LocalDate.of(2017, 1, 1);

    private final DemoStepService steps;
    private final RosterLoading organisation;
    private final Employees employees;
    private final AccessLoading access;
    private final NotificationLoading notices;
    private final EnrolmentLoading enrolments;

    DemoPeople(
            DemoStepService steps,
            RosterLoading organisation,
            Employees employees,
            AccessLoading access,
            NotificationLoading notices,
            EnrolmentLoading enrolments) {
        this.steps = steps;
        this.organisation = organisation;
        this.employees = employees;
        this.access = access;
        this.notices = notices;
        this.enrolments = enrolments;
    }

    void load(DemoStory story) {
        steps.once("units", this::addUnits);
        var rows = story.roster();
        for (int i = 0; i < rows.size(); i += BATCH) {
            var batch = rows.subList(i, Math.min(rows.size(), i + BATCH));
            steps.once("employees from " + (i + 1), () -> addEmployees(batch));
        }
        steps.once("roster import", () -> noteImport(rows.size()));
        steps.once("roles", this::grantRoles);
        steps.once("mail addresses", this::setAddresses);
        steps.once("sign-in accounts", this::linkAccounts);
    }

    private UUID noteImport(int rows) {
        organisation.noteImport("pegawai-demonstrasi.csv", rows);
        return null;
    }

    private UUID addUnits() {
        for (var unit : DemoData.units()) {
            organisation.addUnit(unit.code(), unit.name(), unit.kind(), unit.parent(), unit.officialCode(), FOUNDED);
        }
        return null;
    }

    private UUID addEmployees(List<RosterRow> rows) {
        organisation.addEmployees(rows);
        return null;
    }

    private UUID grantRoles() {
        for (var account : DemoData.accounts()) {
            if (account.role().equals(Role.RESPONDENT)) continue;
            var employee = employees.findByNip(account.nip()).orElseThrow();
            var units = account.role().equals(Role.UNIT_OFFICER) ? Set.of(employee.unitId()) : Set.<UUID>of();
            access.grant(employee.id(), Set.of(account.role()), units);
        }
        return null;
    }

    /** The accounts that the launcher has made are those of these employees from now on. */
    private UUID linkAccounts() {
        enrolments.begin(DemoData.accounts().stream()
                .flatMap(account -> employees.findByNip(account.nip()).stream())
                .map(EmployeeRef::id)
                .collect(Collectors.toSet()));
        return null;
    }

    /** The addresses that the launcher gives the demo accounts; everything sent there ends in its mailbox. */
    private UUID setAddresses() {
        for (var account : DemoData.accounts()) {
            employees
                    .findByNip(account.nip())
                    .ifPresent(employee -> notices.setAddress(employee.id(), account.nip() + "@ampera.example"));
        }
        return null;
    }
}
