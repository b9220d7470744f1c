package id.ampera.organisation;

import id.ampera.organisation.RosterImport.Counts;
import id.ampera.organisation.RosterImport.Status;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.job.JobRows;
import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The steps of an import, each one transaction. */
@ApplicationScoped
@Transactional
class RosterImportService {
    private static final int MAX_EMAIL = 254;
    /** One person somewhere; whether mail arrives there is seen when it is sent. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");

    private final EntityManager em;
    private final JobRows jobs;
    private final EmployeeRepository employees;
    private final UnitRepository units;
    private final PositionRepository positions;
    private final Audit audit;
    private final Clock clock;

    RosterImportService(
            EntityManager em,
            EmployeeRepository employees,
            UnitRepository units,
            PositionRepository positions,
            Audit audit,
            Clock clock) {
        this.em = em;
        jobs = new JobRows(em, "RosterImport", List.of(Status.CHECKING, Status.APPLYING));
        this.employees = employees;
        this.units = units;
        this.positions = positions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why a row is refused; {@code value} is the text in question, unless it is a NIP. */
    record Refusal(int row, RosterRowProblem problem, String column, String value) {}

    record Outcome(Counts counts, List<Refusal> refusals) {}

    RosterImportView begin(UUID id, String fileName) {
        var started = new RosterImport(id, fileName, clock.instant());
        em.persist(started);
        em.flush();
        audit.record("roster-import.uploaded", "roster-import", id, null, started.view());
        return started.view();
    }

    RosterImportView show(UUID id) {
        return require(id).view();
    }

    Page<RosterImportListItem> list(RosterImportFilter filter) {
        return new Listing<>(
                        em,
                        RosterImportListItem.class,
                        "i.id, i.fileName, i.status, i.rowsTotal, i.rowsAdded, i.rowsChanged, i.rowsRefused,"
                                + " i.createdAt, i.updatedAt",
                        "RosterImport i",
                        "i.id")
                .search(filter.q, "i.fileName")
                .where("i.status = :status", "status", filter.status)
                .where("i.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, RosterImportSort.class, "-createdAt", clock.instant());
    }

    RosterImportView apply(UUID id) {
        var found = require(id);
        var before = found.view();
        found.apply(clock.instant());
        em.flush();
        audit.record("roster-import.applied", "roster-import", id, before, found.view());
        return found.view();
    }

    List<UUID> silentSince(Instant limit) {
        return jobs.silentSince(limit);
    }

    boolean take(UUID id, Instant limit) {
        return jobs.take(id, limit, clock.instant());
    }

    void beat(UUID id) {
        jobs.beat(id, clock.instant());
    }

    void progress(UUID id, Status from, Counts counts) {
        require(id).show(from, counts, clock.instant());
    }

    void finish(UUID id, Status from) {
        require(id).finish(from, clock.instant());
    }

    void fail(UUID id, String problem) {
        require(id).fail(problem, clock.instant());
    }

    /** Looks at some rows and, when {@code write}, brings them into the roster; running it again changes nothing more. */
    Outcome process(List<RosterFile.Line> lines, Map<String, Integer> seenNips, boolean write) {
        var today = LocalDate.now(clock);
        var now = clock.instant();
        var refusals = new ArrayList<Refusal>();
        var nips = new HashMap<RosterFile.Line, Nip>();
        for (var line : lines) nip(line, today, seenNips, refusals).ifPresent(nip -> nips.put(line, nip));
        var known = employees.byNips(nips.values().stream().map(Nip::digits).toList());
        var unitIds = new HashMap<String, Optional<Unit>>();
        var positionIds = new HashMap<String, UUID>();
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (var line : lines) {
            var nip = nips.get(line);
            var input = nip == null ? null : input(line, nip, unitIds, refusals);
            if (input == null) continue;
            var employee = known.get(nip.digits());
            if (employee == null) {
                added++;
                if (write) employees.persist(new Employee(nip, placed(input, positionIds, now), today, now));
            } else {
                // a file without addresses takes none away
                var kept = input.orEmail(employee.email());
                if (employee.differsFrom(kept)) {
                    changed++;
                    if (write) employee.edit(nip, placed(kept, positionIds, now), today, now);
                } else {
                    unchanged++;
                }
            }
        }
        em.flush();
        em.clear();
        return new Outcome(
                new Counts(lines.size(), added, changed, unchanged, lines.size() - added - changed - unchanged),
                refusals);
    }

    private EmployeeInput placed(EmployeeInput input, Map<String, UUID> positionIds, Instant now) {
        if (input.positionName() == null) return input;
        var id = positionIds.computeIfAbsent(input.positionName(), name -> positions.idOf(name, now));
        return input.in(id, input.positionName());
    }

    private static Optional<Nip> nip(
            RosterFile.Line line, LocalDate today, Map<String, Integer> seen, List<Refusal> refusals) {
        var text = line.get("nip");
        RosterRowProblem problem = null;
        var nip = Nip.parse(text, today);
        if (text == null) problem = RosterRowProblem.ROW_NIP_MISSING;
        else if (line.nipIsNumber()) problem = RosterRowProblem.ROW_NIP_AS_NUMBER;
        else if (nip.isEmpty()) problem = RosterRowProblem.ROW_NIP_IMPOSSIBLE;
        else {
            var first = seen.putIfAbsent(nip.get().digits(), line.number());
            if (first != null) {
                refusals.add(
                        new Refusal(line.number(), RosterRowProblem.ROW_NIP_DUPLICATE, "nip", String.valueOf(first)));
                return Optional.empty();
            }
            return nip;
        }
        refusals.add(new Refusal(line.number(), problem, "nip", ""));
        return Optional.empty();
    }

    private EmployeeInput input(
            RosterFile.Line line, Nip nip, Map<String, Optional<Unit>> unitIds, List<Refusal> refusals) {
        var name = line.get("name");
        var unit = line.get("unit");
        if (name == null) return refuse(refusals, line, RosterRowProblem.ROW_NAME_MISSING, "name", "");
        var grade = line.get("grade");
        var position = line.get("position");
        if (name.length() > 150
                || grade != null && grade.length() > 10
                || position != null && position.length() > 200) {
            return refuse(refusals, line, RosterRowProblem.ROW_TOO_LONG, "name", "");
        }
        var found = unit == null
                ? Optional.<Unit>empty()
                : unitIds.computeIfAbsent(unit, code -> units.findByCode(code, LocalDate.now(clock)));
        if (found.isEmpty()) return refuse(refusals, line, RosterRowProblem.ROW_UNIT_UNKNOWN, "unit", unit);
        if (!found.get().isOpenOn(LocalDate.now(clock))) {
            return refuse(refusals, line, RosterRowProblem.ROW_UNIT_ENDED, "unit", unit);
        }
        var email = line.get("email");
        if (email != null
                && (email.length() > MAX_EMAIL || !EMAIL.matcher(email).matches())) {
            return refuse(refusals, line, RosterRowProblem.ROW_EMAIL_WRONG, "email", email);
        }
        var type = type(line.get("type"), nip);
        if (type == null) return refuse(refusals, line, RosterRowProblem.ROW_TYPE_UNKNOWN, "type", line.get("type"));
        return new EmployeeInput(
                nip.digits(), name, type, grade, null, position, found.get().id(), email, true);
    }

    private static EmployeeInput refuse(
            List<Refusal> refusals, RosterFile.Line line, RosterRowProblem problem, String column, String value) {
        refusals.add(new Refusal(line.number(), problem, column, value == null ? "" : value));
        return null;
    }

    private static EmploymentType type(String text, Nip nip) {
        if (text == null) return nip.type() == Nip.Type.PPPK ? EmploymentType.PPPK : EmploymentType.PNS;
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "PNS" -> EmploymentType.PNS;
            case "CPNS" -> EmploymentType.CPNS;
            case "PPPK" -> EmploymentType.PPPK;
            case "PPPK PARUH WAKTU", "PPPK_PART_TIME" -> EmploymentType.PPPK_PART_TIME;
            default -> null;
        };
    }

    private RosterImport require(UUID id) {
        var found = em.find(RosterImport.class, id);
        if (found == null) throw CommonProblem.NOT_FOUND.raise();
        return found;
    }
}
