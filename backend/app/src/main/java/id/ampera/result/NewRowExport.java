package id.ampera.result;

import id.ampera.platform.dataset.DatasetFormat;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A file of rows that is wanted")
record NewRowExport(
        @Schema(
                        description =
                                "CSV: what was chosen in words; XLSX: words, codes and dictionary; SAV: SPSS with labels; R: archive of CSV, script, dictionary and codebook; JSONL: codes; DDI, DICTIONARY_CSV, DICTIONARY_XLSX: what describes the rows, without them",
                        required = true,
                        examples = "SAV")
                @NotNull
                DatasetFormat format) {}
