package id.ampera.demo;

import id.ampera.access.AccessLoading;
import id.ampera.organisation.Employees;
import id.ampera.organisation.RosterLoading;
import id.ampera.platform.security.Role;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

@ApplicationScoped
class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class);
    private static final int BATCH = 2_000;

    private final DemoConfig config;
    private final RosterLoading organisation;
    private final Employees employees;
    private final AccessLoading access;
    private final Clock clock;

    DemoLoader(DemoConfig config, RosterLoading organisation, Employees employees, AccessLoading access, Clock clock) {
        this.config = config;
        this.organisation = organisation;
        this.employees = employees;
        this.access = access;
        this.clock = clock;
    }

    @ActivateRequestContext
    void load(@Observes StartupEvent start) {
        if (!config.load() || !organisation.isEmpty()) return;
        var from = System.nanoTime();
        var founded = LocalDate.of(2017, 1, 1);
        for (var unit : DemoData.units()) {
            organisation.addUnit(unit.code(), unit.name(), unit.kind(), unit.parent(), unit.officialCode(), founded);
        }
        var rows = DemoRoster.generate(LocalDate.now(clock), config.seed());
        for (int i = 0; i < rows.size(); i += BATCH) {
            organisation.addEmployees(rows.subList(i, Math.min(rows.size(), i + BATCH)));
        }
        for (var account : DemoData.accounts()) {
            if (account.role().equals(Role.RESPONDENT)) continue;
            var employee = employees.findByNip(account.nip()).orElseThrow();
            var units = account.role().equals(Role.UNIT_OFFICER) ? Set.of(employee.unitId()) : Set.<UUID>of();
            access.grant(employee.id(), Set.of(account.role()), units);
        }
        LOG.infof(
                "demonstration loaded: %d employees in %d s", rows.size(), (System.nanoTime() - from) / 1_000_000_000L);
    }
}
