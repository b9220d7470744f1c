package id.ampera.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import id.ampera.platform.crypto.Sha256;
import id.ampera.questionnaire.Definition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * All answers of a campaign in memory, one column per answer key and one for the cell of the roster. Never changed after
 * it is built, so any number of requests may read it at once.
 */
final class AnswerColumns {
    private final JoinedVersions versions;
    private final Map<UUID, Integer> answersByVersion;
    private final Cells cells;
    private final Map<String, Column> columns;
    private final int[] cellOfRow;
    private final int rows;
    private final Moments moments;
    private final String digest;

    private AnswerColumns(Builder builder) {
        versions = builder.versions;
        answersByVersion = Map.copyOf(builder.answersByVersion);
        columns = builder.columns;
        cellOfRow = builder.cellOfRow;
        rows = builder.rows;
        cells = builder.cells.counting(cellOfRow, rows);
        moments = builder.momentOfRow == null ? null : Moments.of(cells, cellOfRow, builder.momentOfRow, rows);
        digest = HexFormat.of().formatHex(builder.digest.digest());
    }

    Definition definition() {
        return versions.definition();
    }

    JoinedVersions versions() {
        return versions;
    }

    /** How many answered this version. */
    int answersTo(UUID versionId) {
        return answersByVersion.getOrDefault(versionId, 0);
    }

    /** Whether some answered a version that did not ask this, or asked something else under this key. */
    boolean isAskedOfSome(String key) {
        return answersByVersion.keySet().stream().anyMatch(each -> !versions.joins(each, key));
    }

    /** With the answers counted. */
    Cells cells() {
        return cells;
    }

    int rows() {
        return rows;
    }

    /**
     * SHA-256 over cell and canonical text of every row in the order in which they were added. Not to be shown: see
     * {@link Fingerprints}.
     */
    String digest() {
        return digest;
    }

    Column column(String key) {
        return columns.get(key);
    }

    int cellOf(int row) {
        return cellOfRow[row];
    }

    Tally tally(String key) {
        return columns.get(key).tally(rows, cellOfRow, cells.size());
    }

    /** Null unless figures could be read before all had answered. */
    Moments moments() {
        return moments;
    }

    /** As {@link #tally(String)}, by the cells of these moments. */
    Tally tally(String key, Moments by) {
        return columns.get(key).tally(rows, by.cellOfRow(), by.cells().size());
    }

    /** As {@link #differences(String, String)}, by the cells of these moments. */
    NumberTally differences(String first, String second, Moments by) {
        return columns.get(first)
                .differences(
                        columns.get(second), rows, by.cellOfRow(), by.cells().size());
    }

    /** Second rating less first, per respondent; skipped by who gave one of them only. */
    NumberTally differences(String first, String second) {
        return columns.get(first).differences(columns.get(second), rows, cellOfRow, cells.size());
    }

    /** Of two items with one choice each: how many chose this option of the one and that of the other. */
    int[][] table(String first, String second) {
        return columns.get(first).table(columns.get(second), rows);
    }

    static final class Builder {
        private static final JsonFactory JSON = new JsonFactory();

        private final JoinedVersions versions;
        private final Map<UUID, Integer> answersByVersion = new HashMap<>();
        private final Cells cells;
        private final Map<String, Column> columns = new LinkedHashMap<>();
        private final MessageDigest digest;
        private int[] cellOfRow = new int[64];
        private int[] momentOfRow;
        private int rows;

        Builder(JoinedVersions versions, Cells cells) {
            this.versions = versions;
            this.cells = cells;
            for (var item : versions.definition().items())
                for (var key : item.answerKeys()) columns.put(key, new Column(item));
            digest = Sha256.digest();
        }

        /** Adds one respondent who answered before or after figures could be read: {@code moment} of them came before. */
        void add(int cell, int moment, UUID versionId, String answers) {
            if (momentOfRow == null) momentOfRow = new int[64];
            if (rows >= momentOfRow.length) momentOfRow = Arrays.copyOf(momentOfRow, rows * 2);
            momentOfRow[rows] = moment;
            add(cell, versionId, answers);
        }

        /** Adds one respondent: the canonical text of the answers, as it is stored. */
        void add(int cell, UUID versionId, String answers) {
            answersByVersion.merge(versionId, 1, Integer::sum);
            if (rows == cellOfRow.length) cellOfRow = Arrays.copyOf(cellOfRow, rows * 2);
            cellOfRow[rows] = cell;
            digest.update((cell + "\n" + answers + "\n").getBytes(StandardCharsets.UTF_8));
            try (var parser = JSON.createParser(answers)) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    var key = parser.currentName();
                    var column = versions.joins(versionId, key) ? columns.get(key) : null;
                    parser.nextToken();
                    if (column == null) parser.skipChildren();
                    else column.read(rows, parser);
                }
            } catch (IOException e) {
                throw new IllegalStateException("stored answers are not JSON", e);
            }
            rows++;
        }

        AnswerColumns build() {
            return new AnswerColumns(this);
        }
    }
}
