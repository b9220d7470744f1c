package id.ampera.exploration;

import id.ampera.exploration.ExploredTable.Cell;
import id.ampera.exploration.ExploredTable.Column;
import id.ampera.exploration.ExploredTable.ColumnKind;
import id.ampera.exploration.ExploredTable.Row;
import java.util.Arrays;
import java.util.List;

/** Rows under headings in the reader's language. */
record TableWriter(ExplorationWords words) {

    /** @param columns keys, with their kind behind a colon unless it is a number */
    ExploredTable table(String key, List<List<Object>> rows, String... columns) {
        return table(key, rows, Arrays.stream(columns).map(this::column).toList());
    }

    ExploredTable table(String key, List<List<Object>> rows, List<Column> columns) {
        return new ExploredTable(
                key,
                words.of("table." + key),
                columns,
                rows.stream()
                        .map(row -> new Row(row.stream().map(Cell::of).toList()))
                        .toList());
    }

    Column column(String name) {
        var parts = name.split(":");
        var kind = parts.length == 1 ? ColumnKind.NUMBER : ColumnKind.valueOf(parts[1]);
        return new Column(parts[0], words.of("column." + parts[0]), kind);
    }
}
