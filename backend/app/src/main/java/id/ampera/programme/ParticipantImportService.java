package id.ampera.programme;

import id.ampera.organisation.EmployeeRef;
import id.ampera.organisation.Employees;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.problem.ProblemTexts;
import id.ampera.programme.ParticipantImportReport.RowError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Enrols and scores from a file, in one transaction: rows that can be taken are taken together, the others are reported.
 * The same file again changes nothing.
 */
@ApplicationScoped
@Transactional
class ParticipantImportService {
    private static final int MAX_ERRORS = 500;

    private final ParticipationRepository repository;
    private final CohortRepository cohorts;
    private final ProgrammeRepository programmes;
    private final Employees employees;
    private final ProgrammeAccess access;
    private final Audit audit;
    private final Clock clock;

    ParticipantImportService(
            ParticipationRepository repository,
            CohortRepository cohorts,
            ProgrammeRepository programmes,
            Employees employees,
            ProgrammeAccess access,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.employees = employees;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** An empty score leaves the stored one as it is. */
    private record Row(int number, EmployeeRef employee, BigDecimal pre, BigDecimal post) {}

    ParticipantImportReport read(UUID cohortId, List<ParticipantFile.Line> lines, boolean dryRun, String language) {
        var cohort = cohorts.requireLocked(cohortId);
        access.requireEditor();
        programmes.require(cohort.programmeId()).requireRunning();
        var errors = new ArrayList<RowError>();
        var rows = check(lines, language, errors);
        var report = apply(cohort, rows, lines.size(), dryRun, language, errors);
        if (!dryRun && report.enrolled() + report.scored() > 0) {
            repository.flush();
            audit.record("cohort.participants-imported", "cohort", cohortId, null, imported(cohort, report));
        }
        return report;
    }

    private List<Row> check(List<ParticipantFile.Line> lines, String language, List<RowError> errors) {
        var found = employees.findByNips(
                lines.stream().map(ParticipantFile.Line::nip).toList());
        var seen = new HashMap<UUID, Integer>();
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            var employee = found.get(line.nip());
            var wrong = new ArrayList<RowError>();
            if (line.nip().isEmpty()) {
                wrong.add(error(line.number(), "nip", ProgrammeProblem.ROW_NIP_MISSING, language, Map.of()));
            } else if (line.nipIsNumber()) {
                wrong.add(error(line.number(), "nip", ProgrammeProblem.ROW_NIP_NUMBER, language, Map.of()));
            } else if (employee == null) {
                wrong.add(error(line.number(), "nip", ProgrammeProblem.ROW_NIP_UNKNOWN, language, Map.of()));
            } else {
                var first = seen.putIfAbsent(employee.id(), line.number());
                if (first != null) {
                    wrong.add(error(
                            line.number(), "nip", ProgrammeProblem.ROW_NIP_TWICE, language, Map.of("row", first)));
                }
            }
            if (!isScore(line.pre())) wrong.add(wrongScore(line, "pre", language));
            if (!isScore(line.post())) wrong.add(wrongScore(line, "post", language));
            errors.addAll(wrong);
            if (wrong.isEmpty()) rows.add(new Row(line.number(), employee, score(line.pre()), score(line.post())));
        }
        return rows;
    }

    private ParticipantImportReport apply(
            Cohort cohort, List<Row> rows, int count, boolean dryRun, String language, List<RowError> errors) {
        var now = clock.instant();
        var there = repository.byEmployee(
                cohort.id(), rows.stream().map(row -> row.employee().id()).toList());
        var room = cohort.room(repository.countPlaces(cohort.id()));
        int enrolled = 0;
        int scored = 0;
        int unchanged = 0;
        for (var row : rows) {
            var participation = there.get(row.employee().id());
            if (participation != null && !participation.takesPlace()) {
                errors.add(error(row.number(), "nip", ProgrammeProblem.ROW_WITHDRAWN, language, Map.of()));
            } else if (participation != null) {
                var pre = row.pre() == null ? participation.preScore() : row.pre();
                var post = row.post() == null ? participation.postScore() : row.post();
                if (participation.hasScores(pre, post)) {
                    unchanged++;
                } else {
                    scored++;
                    if (!dryRun) participation.score(pre, post, now);
                }
            } else if (enrolled >= room) {
                errors.add(error(row.number(), "nip", ProgrammeProblem.ROW_COHORT_FULL, language, Map.of()));
            } else {
                enrolled++;
                if (!dryRun) enrol(cohort.id(), row, now);
            }
        }
        errors.sort(java.util.Comparator.comparingInt(RowError::row));
        var shown = errors.size() > MAX_ERRORS ? errors.subList(0, MAX_ERRORS) : errors;
        return new ParticipantImportReport(count, enrolled, scored, unchanged, dryRun, List.copyOf(shown));
    }

    private void enrol(UUID cohortId, Row row, Instant now) {
        var participation =
                new Participation(cohortId, row.employee().id(), row.employee().unitId(), now);
        participation.score(row.pre(), row.post(), now);
        repository.persist(participation);
    }

    private static Map<String, Object> imported(Cohort cohort, ParticipantImportReport report) {
        return Map.of(
                "name", cohort.name(),
                "rows", report.rows(),
                "enrolled", report.enrolled(),
                "scored", report.scored(),
                "unchanged", report.unchanged());
    }

    private static RowError wrongScore(ParticipantFile.Line line, String column, String language) {
        return error(line.number(), column, ProgrammeProblem.ROW_SCORE_WRONG, language, Map.of());
    }

    private static RowError error(
            int row, String column, ProgrammeProblem problem, String language, Map<String, Object> values) {
        return new RowError(row, column, problem.code(), ProblemTexts.sentence(problem, language, values));
    }

    private static boolean isScore(String text) {
        return text.isEmpty() || text.matches("(\\d{1,2}([.,]\\d{1,2})?|100([.,]0{1,2})?)");
    }

    private static BigDecimal score(String text) {
        return text.isEmpty() ? null : new BigDecimal(text.replace(',', '.'));
    }
}
