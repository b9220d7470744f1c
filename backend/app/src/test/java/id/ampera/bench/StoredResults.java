package id.ampera.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fills the tables of campaigns with answers to 20 items on scales, by statements that the database works off alone. */
final class StoredResults implements AutoCloseable {
    static final int UNITS = 30;
    private static final int ITEMS = 20;
    private static final int PART = 100_000;
    private static final String DIGITS = IntStream.range(0, 10)
            .mapToObj(digit -> "select " + digit + " d")
            .collect(Collectors.joining(" union all ", "(", ")"));
    /** Numbers below 100,000. */
    private static final String NUMBERS = "(select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d n from "
            + DIGITS + " a, " + DIGITS + " b, " + DIGITS + " c, " + DIGITS + " e, " + DIGITS + " f) numbers";
    /** Canonical text; which option of which item depends on the number as if it were drawn. */
    private static final String ANSWERS = IntStream.rangeClosed(1, ITEMS)
            .mapToObj(item -> "q" + item)
            .sorted()
            .map(key -> "'\"%s\":\"', 1 + crc32(concat(?, '%s', n)) %% 5, '\"'".formatted(key, key))
            .collect(Collectors.joining(", ',', ", "concat('{', ", ", '}')"));

    private static final String VERSION = "(select questionnaire_version_id from campaign where id = ?)";

    private final Connection connection;

    StoredResults(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        execute("set sql_log_bin = 0");
    }

    /** Released answers of an anonymous campaign, in strata of 30 units. */
    void released(UUID campaign, int answers) throws SQLException {
        execute(
                "insert into campaign_stratum (id, campaign_id, label, size_invited, issued, counted, dropped,"
                        + " unit_label, public_key, fingerprint) select unhex(md5(concat(?, 'stratum', n))), ?,"
                        + " concat('Unit ', n), ?, 0, 0, false, concat('Unit ', n), '',"
                        + " '' from " + NUMBERS + " where n < " + UNITS,
                campaign,
                campaign,
                answers * 5 / 4 / UNITS);
        for (int from = 0; from < answers; from += PART) {
            execute(
                    "insert into anonymous_answer (id, campaign_id, questionnaire_version_id, stratum_id, answers)"
                            + " select unhex(md5(concat(?, n))), ?, " + VERSION
                            + ", unhex(md5(concat(?, 'stratum', n % " + UNITS + "))), " + ANSWERS
                            + " from (select n + " + from + " n from " + NUMBERS + ") shifted where n < " + answers,
                    with(repeated(campaign, 4), campaign));
        }
    }

    /** People of a named campaign; nobody has answered yet. */
    void invited(UUID campaign, UUID[] units, int people) throws SQLException {
        for (int from = 0; from < people; from += PART) {
            var shifted = " from (select n + " + from + " n from " + NUMBERS + ") shifted where n < " + people;
            var unit = IntStream.range(0, units.length).mapToObj(i -> "?").collect(Collectors.joining(", "));
            execute(
                    "insert into employee (id, version, name, sex, employment_type, unit_id, active, updated_at)"
                            + " select unhex(md5(concat(?, 'employee', n))), 0, 'Pegawai', if(n % 2 = 0, 'F', 'M'), 'PNS',"
                            + " elt(1 + n % " + units.length + ", " + unit + "), true, now(6)" + shifted,
                    with(new Object[] {campaign}, (Object[]) units));
            execute(
                    "insert into invitation (id, campaign_id, employee_id, respondent_role, unit_id, sex, state)"
                            + " select unhex(md5(concat(?, 'invitation', n))), ?, unhex(md5(concat(?, 'employee', n))),"
                            + " 'PARTICIPANT', elt(1 + n % " + units.length + ", " + unit
                            + "), if(n % 2 = 0, 'F', 'M'), 'INVITED'" + shifted,
                    with(repeated(campaign, 3), (Object[]) units));
        }
    }

    /**
     * The invited from one number up to another answer.
     *
     * @param minutesAgo when they did
     */
    void answered(UUID campaign, int from, int until, int minutesAgo) throws SQLException {
        for (int at = from; at < until; at += PART) {
            execute(
                    "insert into named_submission (id, campaign_id, invitation_id, questionnaire_version_id, answers,"
                            + " submitted_at, receipt) select unhex(md5(concat(?, 'answer', n))), ?,"
                            + " unhex(md5(concat(?, 'invitation', n))), " + VERSION + ", " + ANSWERS
                            + ", now(6) - interval " + minutesAgo + " minute, 'r' from (select n + " + at + " n from "
                            + NUMBERS + ") shifted where n < " + until,
                    with(repeated(campaign, 4), campaign));
        }
    }

    /** Once more for every item of the answers. */
    private static Object[] with(Object[] first, UUID campaign) {
        var all = new Object[first.length + ITEMS];
        System.arraycopy(first, 0, all, 0, first.length);
        for (int i = first.length; i < all.length; i++) all[i] = campaign;
        return all;
    }

    private static Object[] with(Object[] first, Object... rest) {
        var all = new Object[first.length + rest.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    private static Object[] repeated(UUID campaign, int times) {
        return IntStream.range(0, times).mapToObj(i -> campaign).toArray();
    }

    void execute(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? bytes(id) : values[i]);
            }
            statement.execute();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
