package id.ampera.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import id.ampera.questionnaire.Definition;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All answers of a campaign in memory, one column per answer key and one for the cell of the roster. Never changed after
 * it is built, so any number of requests may read it at once; what is new makes others.
 */
final class AnswerColumns {
    private final JoinedVersions versions;
    private final Map<UUID, Integer> answersByVersion;
    private final Cells cells;
    /** Those of a part have more rows than count here. */
    private final Map<String, Column> columns;

    private final int[] cellOfRow;
    private final Fingerprint fingerprint;
    private final Milestones milestones;
    private final Moments moments;
    private final long bytes;

    AnswerColumns(
            JoinedVersions versions,
            Map<UUID, Integer> answersByVersion,
            Cells cells,
            Map<String, Column> columns,
            int[] cellOfRow,
            Fingerprint fingerprint,
            Milestones milestones) {
        this.versions = versions;
        this.answersByVersion = Map.copyOf(answersByVersion);
        this.cells = cells.counting(cellOfRow, cellOfRow.length);
        this.columns = columns;
        this.cellOfRow = cellOfRow;
        this.fingerprint = fingerprint;
        this.milestones = milestones;
        moments = null;
        bytes = 4L * cellOfRow.length
                + columns.values().stream().mapToLong(Column::bytes).sum();
    }

    /** A part of others, over their columns. */
    private AnswerColumns(AnswerColumns of, JoinedVersions versions, Cells cells, int[] cellOfRow, Moments moments) {
        var isWhole = cellOfRow.length == of.rows();
        var then = isWhole ? null : of.milestones.at(cellOfRow.length);
        this.versions = versions;
        answersByVersion = isWhole ? of.answersByVersion : then.answersByVersion();
        fingerprint = isWhole ? of.fingerprint : then.fingerprint();
        this.cells = cells.counting(cellOfRow, cellOfRow.length);
        columns = of.columns;
        this.cellOfRow = cellOfRow;
        milestones = of.milestones;
        this.moments = moments;
        bytes = (cellOfRow == of.cellOfRow ? 0 : 4L * cellOfRow.length) + (moments == null ? 0 : moments.bytes());
    }

    Definition definition() {
        return versions.definition();
    }

    JoinedVersions versions() {
        return versions;
    }

    Map<UUID, Integer> answersByVersion() {
        return answersByVersion;
    }

    /** How many answered this version. */
    int answersTo(UUID versionId) {
        return answersByVersion.getOrDefault(versionId, 0);
    }

    /** Whether there are answers in which this key has no place, so that whoever has it says which version they answered. */
    boolean isAskedOfSome(String key) {
        return answersByVersion.entrySet().stream()
                .anyMatch(each -> each.getValue() > 0 && !versions.joins(each.getKey(), key));
    }

    Cells cells() {
        return cells;
    }

    int rows() {
        return cellOfRow.length;
    }

    int cellOf(int row) {
        return cellOfRow[row];
    }

    /** By answer key, in the order of the questionnaire. */
    Map<String, Column> columns() {
        return columns;
    }

    /**
     * SHA-256 over place and canonical text of all rows, in whatever order they were added. Not to be shown: see
     * {@link Fingerprints}.
     */
    String digest() {
        return fingerprint.text();
    }

    Fingerprint sum() {
        return fingerprint.copy();
    }

    Milestones milestones() {
        return milestones;
    }

    /** What they take of the memory, without what belongs to others. */
    long bytes() {
        return bytes;
    }

    Column column(String key) {
        return columns.get(key);
    }

    Tally tally(String key) {
        return tally(key, byCell());
    }

    /** For one tally after another. */
    Rows byCell() {
        return new Rows(cellOfRow, rows(), cells.size());
    }

    /** @param rows by the cells of the roster, or by those of moments */
    Tally tally(String key, Rows rows) {
        return columns.get(key).tally(rows);
    }

    /** Null unless figures could be read before all had answered. */
    Moments moments() {
        return moments;
    }

    /** As {@link #differences(String, String)}, by the cells of these moments. */
    NumberTally differences(String first, String second, Moments by) {
        return columns.get(first)
                .differences(
                        columns.get(second), rows(), by.cellOfRow(), by.cells().size());
    }

    /** Second rating less first, per respondent; skipped by who gave one of them only. */
    NumberTally differences(String first, String second) {
        return columns.get(first).differences(columns.get(second), rows(), cellOfRow, cells.size());
    }

    /** Of two items with one choice each: how many chose this option of the one and that of the other. */
    int[][] table(String first, String second) {
        return columns.get(first).table(columns.get(second), rows());
    }

    /** The same without any question: who answered, whatever they answered. */
    AnswerColumns withoutItems() {
        return new AnswerColumns(this, versions.withoutItems(), cells, cellOfRow, null);
    }

    /**
     * The first of them in the order of their rows, without anything of who gave them.
     *
     * @param until one cell for the answers up to each of these {@link Milestones}, beyond those of the one before; or 0
     */
    AnswerColumns first(List<Integer> until) {
        int invited = cells.invited(cells.all());
        var moves = new Cells.Builder(List.of());
        until.forEach(unused -> moves.addApart(invited));
        int most = until.isEmpty() ? 0 : until.get(until.size() - 1);
        if (most == 0) return new Builder(versions, moves.build()).build();
        var moveOfRow = new int[most];
        for (int move = 1; move < until.size(); move++) {
            Arrays.fill(moveOfRow, until.get(move - 1), until.get(move), move);
        }
        return new AnswerColumns(this, versions, moves.build(), moveOfRow, null);
    }

    /** The same, when figures could be read at these numbers of answers, in the order of the rows. */
    AnswerColumns seenAt(List<Integer> moments) {
        if (moments.isEmpty()) return this;
        var momentOfRow = new int[rows()];
        for (var moment : moments) Arrays.fill(momentOfRow, moment, rows(), moments.indexOf(moment) + 1);
        return parted(momentOfRow);
    }

    /** @param momentOfRow at how many moments figures could be read before it came */
    AnswerColumns parted(int[] momentOfRow) {
        return new AnswerColumns(this, versions, cells, cellOfRow, Moments.of(cells, cellOfRow, momentOfRow, rows()));
    }

    static final class Builder {
        private static final JsonFactory JSON = new JsonFactory();

        private final JoinedVersions versions;
        private final Map<UUID, Integer> answersByVersion;
        private final Cells cells;
        private final Map<String, Column> columns = new LinkedHashMap<>();
        private final Fingerprint fingerprint;
        private final Milestones milestones;
        private int[] cellOfRow;
        private int rows;

        Builder(JoinedVersions versions, Cells cells) {
            this(versions, cells, 64, 0);
        }

        /**
         * @param expected how many rows there will be, or about
         * @param firstLook as in {@link Milestones}
         */
        Builder(JoinedVersions versions, Cells cells, int expected, int firstLook) {
            this.versions = versions;
            this.cells = cells;
            answersByVersion = new HashMap<>();
            for (var item : versions.definition().items())
                for (var key : item.answerKeys()) columns.put(key, new Column(item, expected));
            cellOfRow = new int[expected];
            fingerprint = new Fingerprint();
            milestones = new Milestones(firstLook);
        }

        /**
         * Goes on where these end, over the same cells.
         *
         * @param without so many at the end, which are then to be told with {@link #without} before any is added
         */
        Builder(AnswerColumns before, int without, int more) {
            versions = before.versions;
            cells = before.cells;
            answersByVersion = new HashMap<>(before.answersByVersion);
            rows = before.rows() - without;
            before.columns.forEach((key, column) -> {
                var kept = without == 0 ? column : column.resized(rows);
                columns.put(key, kept.resized(rows + more));
            });
            cellOfRow = Arrays.copyOf(before.cellOfRow, rows + more);
            fingerprint = before.fingerprint.copy();
            milestones = before.milestones.until(rows);
        }

        /** One of those at the end that are left out. */
        void without(int cell, UUID versionId, String answers) {
            answersByVersion.merge(versionId, -1, (n, one) -> n + one == 0 ? null : (Integer) (n + one));
            fingerprint.remove(cells.place(cell), answers);
        }

        /** Adds one respondent: the canonical text of the answers, as it is stored. */
        void add(int cell, UUID versionId, String answers) {
            answersByVersion.merge(versionId, 1, Integer::sum);
            if (rows == cellOfRow.length) cellOfRow = Arrays.copyOf(cellOfRow, Math.max(64, rows * 2));
            cellOfRow[rows] = cell;
            fingerprint.add(cells.place(cell), answers);
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
            milestones.pass(++rows, fingerprint, answersByVersion);
        }

        /** Once: what is built has the arrays. */
        AnswerColumns build() {
            columns.replaceAll((key, column) -> column.trimmed(rows));
            var exact = cellOfRow.length == rows ? cellOfRow : Arrays.copyOf(cellOfRow, rows);
            return new AnswerColumns(versions, answersByVersion, cells, columns, exact, fingerprint, milestones);
        }
    }
}
