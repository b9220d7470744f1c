package id.ampera.exploration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A table, as it stands under the picture and in the file")
record ExploredTable(
        @Schema(description = "Which one", examples = "figures") String key,
        @Schema(description = "Heading", examples = "Angka") String title,
        @Schema(description = "Columns") List<Column> columns,
        @Schema(description = "Rows") List<Row> rows) {

    /** What the cells of a column are. */
    enum ColumnKind {
        TEXT,
        NUMBER,
        SHARE,
        P
    }

    @Schema(name = "ExploredColumn", description = "A column")
    record Column(
            @Schema(description = "Which one", examples = "mean") String key,
            @Schema(description = "Heading", examples = "Rata-rata") String heading,
            @Schema(description = "TEXT, NUMBER, SHARE of 0 to 1, or P", examples = "NUMBER") ColumnKind kind) {}

    @Schema(name = "ExploredRow", description = "A row")
    record Row(@Schema(description = "One per column") List<Cell> cells) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExploredCell", description = "A text, a number, or nothing")
    record Cell(
            @Schema(description = "Text", nullable = true, examples = "Perempuan") String text,
            @Schema(description = "Number", nullable = true, examples = "3.76") Double number) {

        static Cell of(Object value) {
            if (value instanceof Number number) return new Cell(null, number.doubleValue());
            return new Cell(value == null ? null : value.toString(), null);
        }
    }
}
