package id.ampera.exploration;

import id.ampera.platform.export.TableFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What stands under a picture as one table: which one in the first column, then the columns of all of them. */
final class ExplorationExport {
    private static final String NOTE = "note";
    private static final double WHOLE = 1e15;

    private ExplorationExport() {}

    static TableFile of(ExplorationView view, ExplorationWords words) {
        var columns = new LinkedHashMap<String, String>();
        view.tables().forEach(table -> table.columns().forEach(each -> columns.put(each.key(), each.heading())));
        var note = columns.remove(NOTE);
        columns.put(NOTE, note == null ? words.of("column." + NOTE) : note);
        var headings = new ArrayList<String>();
        headings.add(words.of("column.table"));
        headings.addAll(columns.values());
        var rows = new ArrayList<List<Object>>();
        rows.add(told(words.of("table.summary"), view.summary(), columns.size()));
        for (var caveat : view.caveats()) rows.add(told(words.of("table.caveats"), caveat.text(), columns.size()));
        for (var table : view.tables()) {
            var keys = table.columns().stream().map(ExploredTable.Column::key).toList();
            for (var row : table.rows()) {
                var cells = new ArrayList<Object>();
                cells.add(table.title());
                for (var key : columns.keySet()) {
                    int at = keys.indexOf(key);
                    cells.add(
                            at < 0
                                    ? null
                                    : content(
                                            row.cells().get(at), table.columns().get(at), words));
                }
                rows.add(cells);
            }
        }
        return new TableFile(words.of("sheet"), headings, rows, words.isIndonesian());
    }

    /** No p is nought, however small a number can be written. */
    private static Object content(ExploredTable.Cell cell, ExploredTable.Column column, ExplorationWords words) {
        if (cell.number() == null) return cell.text();
        double number = cell.number();
        if (column.kind() == ExploredTable.ColumnKind.P && number == 0) return words.p(0);
        // a count is no fraction: 20, not 20.0
        return number == Math.rint(number) && Math.abs(number) < WHOLE ? (Object) (long) number : cell.number();
    }

    /** The text stands in the last column, the notes. */
    private static List<Object> told(String what, String text, int columns) {
        var cells = new ArrayList<Object>();
        cells.add(what);
        for (int i = 1; i < columns; i++) cells.add(null);
        cells.add(text);
        return cells;
    }
}
