package id.ampera.testsupport;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes campaigns with known answers straight into the tables, so that figures can be reckoned apart from the code. */
public final class GivenResult {
    private static final String VERSION = "(select questionnaire_version_id from campaign where id = ?)";
    /** Somebody who was invited; {@code answers} is canonical text, or null for no answer. */
    public record Person(String unit, String cohort, String sex, String answers) {}

    private final DataSource database;

    public GivenResult(DataSource database) {
        this.database = database;
    }

    /** @param versionId of a published questionnaire */
    public UUID campaign(String evaluationId, String versionId, String mode, String status, String cuts) {
        var id = UUID.randomUUID();
        write(
                "insert into campaign (id, version, evaluation_id, questionnaire_version_id, code, title, mode, status,"
                        + " respondent_role, opens_at, closes_at, grace_hours, minimum_group, minimum_verbatim, cuts,"
                        + " updated_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                List.<Object[]>of(row(
                        id,
                        0,
                        UUID.fromString(evaluationId),
                        UUID.fromString(versionId),
                        "C" + Given.number(),
                        "=Survei Uji " + Given.number(),
                        mode,
                        status,
                        "PARTICIPANT",
                        Timestamp.from(Instant.parse("2026-03-01T00:00:00Z")),
                        Timestamp.from(Instant.parse("2099-03-01T00:00:00Z")),
                        24,
                        5,
                        10,
                        cuts,
                        Timestamp.from(Instant.now()))));
        return id;
    }

    public void named(UUID campaign, List<Person> people) {
        var employees = new java.util.ArrayList<Object[]>();
        var invitations = new java.util.ArrayList<Object[]>();
        var submissions = new java.util.ArrayList<Object[]>();
        var now = Instant.now();
        for (var person : people) {
            var employee = UUID.randomUUID();
            var invitation = UUID.randomUUID();
            var unit = UUID.fromString(person.unit());
            employees.add(row(employee, 0, "Pegawai", person.sex(), "PNS", unit, true, Timestamp.from(now)));
            var cohort = person.cohort() == null ? null : UUID.fromString(person.cohort());
            var state = person.answers() == null ? "INVITED" : "ANSWERED";
            invitations.add(row(invitation, campaign, employee, "PARTICIPANT", unit, cohort, person.sex(), state));
            if (person.answers() == null) continue;
            now = now.plusMillis(1);
            submissions.add(
                    row(UUID.randomUUID(), campaign, invitation, campaign, person.answers(), Timestamp.from(now), "r"));
        }
        write(
                "insert into employee (id, version, name, sex, employment_type, unit_id, active, updated_at) values (?,?,?,?,?,?,?,?)",
                employees);
        write(
                "insert into invitation (id, campaign_id, employee_id, respondent_role, unit_id, cohort_id, sex, state) values (?,?,?,?,?,?,?,?)",
                invitations);
        write(
                "insert into named_submission (id, campaign_id, invitation_id, questionnaire_version_id, answers, submitted_at, receipt) values (?,?,?,"
                        + VERSION + ",?,?,?)",
                submissions);
    }

    /** One stratum for each unit and sex, as a release leaves them. */
    public void released(UUID campaign, List<Person> people) {
        Map<String, Object[]> strata = new LinkedHashMap<>();
        var answers = new java.util.ArrayList<Object[]>();
        for (var person : people) {
            var stratum = strata.computeIfAbsent(
                    person.unit() + person.sex(),
                    key -> row(
                            UUID.randomUUID(),
                            campaign,
                            key,
                            0,
                            0,
                            0,
                            false,
                            UUID.fromString(person.unit()),
                            "Unit " + person.unit(),
                            person.sex(),
                            "",
                            ""));
            stratum[3] = (int) stratum[3] + 1;
            if (person.answers() != null) {
                answers.add(row(UUID.randomUUID(), campaign, campaign, stratum[0], person.answers()));
            }
        }
        write(
                "insert into campaign_stratum (id, campaign_id, label, size_invited, issued, counted, dropped, unit_id, unit_label, sex, public_key, fingerprint) values (?,?,?,?,?,?,?,?,?,?,?,?)",
                List.copyOf(strata.values()));
        write(
                "insert into anonymous_answer (id, campaign_id, questionnaire_version_id, stratum_id, answers) values (?,?,"
                        + VERSION + ",?,?)",
                answers);
    }

    /** Answers of {@link GivenPublic} as if they had arrived then: the clock of the application is that of the machine. */
    public void arrived(UUID campaign, String point, Instant when, int count, String q1) {
        var answers = new java.util.ArrayList<Object[]>();
        for (int each = 0; each < count; each++) {
            answers.add(row(
                    UUID.randomUUID(),
                    LocalDateTime.ofInstant(when, ZoneOffset.UTC),
                    "{\"q1\":\"" + q1 + "\",\"q2\":null}",
                    campaign,
                    point));
        }
        write(
                "insert into public_answer (id, campaign_id, point_id, questionnaire_version_id, answered_hour, answers)"
                        + " select ?, c.id, p.point_id, c.questionnaire_version_id, ?, ? from campaign c"
                        + " join service_point p on p.campaign_id = c.id where c.id = ? and p.code = ?",
                answers);
    }

    public void band(UUID campaign, String day, int band) {
        write(
                "insert into daily_rate (campaign_id, rate_day, band) values (?,?,?)",
                List.<Object[]>of(row(campaign, java.sql.Date.valueOf(day), band)));
    }

    public void status(UUID campaign, String status) {
        write("update campaign set status = ? where id = ?", List.<Object[]>of(row(status, campaign)));
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private void write(String sql, List<Object[]> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i] instanceof UUID id ? bytes(id) : row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
