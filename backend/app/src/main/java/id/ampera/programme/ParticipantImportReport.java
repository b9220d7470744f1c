package id.ampera.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an import of participants changed or, as a dry run, would change")
record ParticipantImportReport(
        @Schema(description = "Rows with anything in them", examples = "40") int rows,
        @Schema(description = "Newly enrolled", examples = "36") int enrolled,
        @Schema(description = "Were participants already and got other scores", examples = "2") int scored,
        @Schema(description = "Were participants already with the same scores", examples = "1") int unchanged,
        @Schema(description = "true when nothing was written", examples = "true") boolean dryRun,
        @Schema(description = "Rows that were left out, one entry per error") List<RowError> errors) {

    @Schema(description = "What is wrong with one row of the file")
    record RowError(
            @Schema(description = "Line of the file, the heading being 1", examples = "17") int row,
            @Schema(description = "Column: `nip`, `pre` or `post`", examples = "nip") String column,
            @Schema(description = "Stable code", examples = "row-nip-unknown") String code,
            @Schema(description = "Sentence in the reader's language", examples = "NIP tidak ada dalam daftar pegawai")
                    String detail) {}
}
