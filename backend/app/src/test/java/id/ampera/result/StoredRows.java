package id.ampera.result;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes rows of answers past the application, as another replica or an operator would. */
record StoredRows(DataSource database) {
    int execute(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection()) {
            return execute(connection, sql, values);
        }
    }

    static int execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? bytes(id) : values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** So many of those who have not answered yet do. */
    void answer(UUID campaign, int count, Random random) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var invitation : waiting(connection, campaign, count)) {
                answer(connection, campaign, invitation, ResultFixture.answers(random));
            }
        }
    }

    static void answer(Connection connection, UUID campaign, byte[] invitation, String answers) throws SQLException {
        execute(
                connection,
                "insert into named_submission (id, campaign_id, invitation_id, questionnaire_version_id, answers,"
                        + " submitted_at, receipt) values (?, ?, ?, (select questionnaire_version_id from campaign where"
                        + " id = ?), ?, ?, 'r')",
                UUID.randomUUID(),
                campaign,
                invitation,
                campaign,
                answers,
                Timestamp.from(Instant.now()));
        execute(connection, "update invitation set state = 'ANSWERED' where id = ?", (Object) invitation);
    }

    static List<byte[]> waiting(Connection connection, UUID campaign, int count) throws SQLException {
        try (var query = connection.prepareStatement(
                "select id from invitation where campaign_id = ? and state = 'INVITED' order by id limit " + count)) {
            query.setBytes(1, bytes(campaign));
            var found = new ArrayList<byte[]>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) found.add(rows.getBytes(1));
            }
            return found;
        }
    }

    /** Of an anonymous campaign, two units. */
    List<UUID> strata(UUID campaign, int invited) throws SQLException {
        var strata = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (var stratum : strata) {
            execute(
                    "insert into campaign_stratum (id, campaign_id, label, size_invited, issued, counted, dropped,"
                            + " unit_label, public_key, fingerprint) values (?, ?, ?, ?, 0, 0, false, ?, '', '')",
                    stratum,
                    campaign,
                    "Unit " + stratum,
                    invited,
                    "Unit " + stratum);
        }
        return strata;
    }

    void interim(UUID campaign, int number, List<UUID> strata, int each, Random random) throws SQLException {
        for (var stratum : strata) {
            for (int i = 0; i < each; i++) {
                execute(
                        "insert into interim_answer (id, campaign_id, release_number, questionnaire_version_id,"
                                + " stratum_id, answers) values (?, ?, ?, (select questionnaire_version_id from campaign"
                                + " where id = ?), ?, ?)",
                        UUID.randomUUID(),
                        campaign,
                        number,
                        campaign,
                        stratum,
                        ResultFixture.answers(random));
            }
        }
        execute("delete from campaign_interim where campaign_id = ?", campaign);
        execute(
                "insert into campaign_interim (campaign_id, every_days, next_on, releases, answers) values (?, 7,"
                        + " '2099-01-01', ?, ?)",
                campaign,
                number,
                number * each * strata.size());
    }

    void release(UUID campaign, List<UUID> strata, int each, Random random) throws SQLException {
        for (var stratum : strata) {
            for (int i = 0; i < each; i++) {
                anonymous(campaign, UUID.randomUUID(), stratum, ResultFixture.answers(random));
            }
        }
        execute("update campaign set status = 'RELEASED' where id = ?", campaign);
    }

    void anonymous(UUID campaign, UUID id, UUID stratum, String answers) throws SQLException {
        execute(
                "insert into anonymous_answer (id, campaign_id, questionnaire_version_id, stratum_id, answers)"
                        + " values (?, ?, (select questionnaire_version_id from campaign where id = ?), ?, ?)",
                id,
                campaign,
                campaign,
                stratum,
                answers);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
