package id.ampera.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class RosterLoadingService implements RosterLoading {
    private static final int FLUSH_EVERY = 500;

    private final UnitRepository units;
    private final EmployeeRepository employees;
    private final PositionRepository positions;
    private final Clock clock;

    RosterLoadingService(
            UnitRepository units, EmployeeRepository employees, PositionRepository positions, Clock clock) {
        this.units = units;
        this.employees = employees;
        this.positions = positions;
        this.clock = clock;
    }

    @Override
    public boolean isEmpty() {
        return units.count() == 0;
    }

    @Override
    public UUID addUnit(
            String code, String name, UnitKind kind, String parentCode, String officialCode, LocalDate validFrom) {
        var parentId = parentCode == null ? null : requireUnit(parentCode);
        var unit = new Unit(new UnitInput(code, name, kind, parentId, officialCode, validFrom), clock.instant());
        units.persist(unit);
        return unit.id();
    }

    @Override
    public void addEmployees(List<RosterRow> rows) {
        var today = LocalDate.now(clock);
        var now = clock.instant();
        var unitIds = new HashMap<String, UUID>();
        var positionIds = new HashMap<String, UUID>();
        int written = 0;
        for (var row : rows) {
            var nip = Nip.parse(row.nip(), today).orElseThrow(OrganisationProblem.NIP_IMPOSSIBLE::raise);
            var unitId = unitIds.computeIfAbsent(row.unitCode(), this::requireUnit);
            var positionId = row.positionName() == null
                    ? null
                    : positionIds.computeIfAbsent(row.positionName(), name -> positions.idOf(name, now));
            var input = new EmployeeInput(
                    row.nip(),
                    row.name(),
                    row.employmentType(),
                    row.grade(),
                    positionId,
                    row.positionName(),
                    unitId,
                    null,
                    true);
            employees.persist(new Employee(nip, input, today, now));
            if (++written % FLUSH_EVERY == 0) {
                employees.flush();
                employees.getEntityManager().clear();
            }
        }
    }

    @Override
    public void noteImport(String fileName, int rows) {
        var now = clock.instant();
        var done = new RosterImport(UUID.randomUUID(), fileName, now);
        var counts = new RosterImport.Counts(rows, rows, 0, 0, 0);
        done.show(RosterImport.Status.CHECKING, counts, now);
        done.finish(RosterImport.Status.CHECKING, now);
        done.apply(now);
        done.show(RosterImport.Status.APPLYING, counts, now);
        done.finish(RosterImport.Status.APPLYING, now);
        units.getEntityManager().persist(done);
    }

    @Override
    public UUID positionOf(String name) {
        return positions.idOf(name, clock.instant());
    }

    @Override
    public UUID requireUnit(String code) {
        return units.find("code", code)
                .firstResultOptional()
                .map(Unit::id)
                .orElseThrow(OrganisationProblem.UNIT_UNKNOWN::raise);
    }
}
