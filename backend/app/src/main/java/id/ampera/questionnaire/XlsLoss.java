package id.ampera.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "XlsFormLoss", description = "Something that a form and a questionnaire do not both know")
record XlsLoss(
        @Schema(description = "Sheet of the form", examples = "survey") String sheet,
        @Schema(description = "Row in the sheet, the first being 1; 0 for the sheet as a whole", examples = "12")
                int row,
        @Schema(description = "Column of the sheet", examples = "calculation") String column,
        @Schema(description = "Stable code of the reason", examples = "calculate") String code,
        @Schema(description = "What it concerns, as it stands there", examples = "pulldata('x')") String value,
        @Schema(description = "What becomes of it, in the reader's language", examples = "perhitungan tidak diambil")
                String detail) {}
