package id.ampera.response;

import id.ampera.platform.problem.FieldError;
import id.ampera.platform.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Binds the files of a named answer to it, in the transaction that writes the answer: those that it names count from now on,
 * the rest of what was sent for it is forgotten. Rows are changed by their own keys only, since a range would be locked with
 * its gaps, into which others insert.
 */
final class AnswerFileSettling {
    private record Row(UUID fileId, String item) {}

    private AnswerFileSettling() {}

    /**
     * @param named uploads by item, as the answer names them
     * @return why the answer is refused; null if it is not
     */
    static Problem settle(Connection connection, UUID invitationId, Map<String, List<UUID>> named) throws SQLException {
        var sent = sent(connection, invitationId);
        var missing = new ArrayList<String>();
        var given = new ArrayList<UUID>();
        for (var each : named.entrySet()) {
            for (var upload : each.getValue()) {
                var row = sent.get(upload);
                if (row == null || !row.item().equals(each.getKey())) missing.add(each.getKey());
                else given.add(row.fileId());
            }
        }
        if (!missing.isEmpty()) return unknown(missing);
        for (var fileId : given) {
            // taken back in this very moment
            if (change(connection, "update answer_file set given = true where file_id = ?", fileId) == 1) continue;
            for (var other : given) {
                change(connection, "update answer_file set given = false where file_id = ?", other);
            }
            return unknown(List.copyOf(named.keySet()));
        }
        for (var row : sent.values()) {
            if (!given.contains(row.fileId())) {
                change(connection, "delete from answer_file where file_id = ?", row.fileId());
            }
        }
        return null;
    }

    private static Problem unknown(List<String> items) {
        var errors = items.stream()
                .distinct()
                .map(item -> new FieldError("/answers/" + item, "file_unknown", null))
                .toList();
        return new Problem(ResponseProblem.ANSWERS_INVALID, Map.of(), errors);
    }

    private static Map<UUID, Row> sent(Connection connection, UUID invitationId) throws SQLException {
        var sent = new HashMap<UUID, Row>();
        var sql = "select upload_id, file_id, item_code from answer_file where invitation_id = ?";
        try (var query = connection.prepareStatement(sql)) {
            query.setBytes(1, Ids.bytes(invitationId));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    sent.put(Ids.of(rows.getBytes(1)), new Row(Ids.of(rows.getBytes(2)), rows.getString(3)));
                }
            }
        }
        return sent;
    }

    private static int change(Connection connection, String sql, UUID fileId) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, Ids.bytes(fileId));
            return statement.executeUpdate();
        }
    }
}
