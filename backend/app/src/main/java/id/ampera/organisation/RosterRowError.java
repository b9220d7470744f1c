package id.ampera.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why one row of a roster file is refused")
record RosterRowError(
        @Schema(description = "Row of the file, the headings being row 1", examples = "17") int row,
        @Schema(description = "Column: nip, name, type, grade, position or unit", examples = "unit") String column,
        @Schema(description = "Stable code of the reason", examples = "row-unit-unknown") String code,
        @Schema(description = "What is wrong, in the reader's language", examples = "Kode unit tidak dikenal")
                String detail,
        @Schema(description = "The text in question, unless it is a NIP", examples = "DINAS-X") String value) {}
