package id.ampera.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A number of a report, with the recipe that yields it again")
record ReportNumber(
        @Schema(description = "Position in the report's list, from 1", examples = "12") int position,
        @Schema(description = "What it tells", examples = "Survei pascapelatihan, Materi dapat diterapkan: rata-rata")
                String label,
        @Schema(description = "As it stands in the report", examples = "3,76") String shown,
        @Schema(description = "Unrounded", examples = "3.7631578947368425") double value,
        @Schema(description = "Base of the number; absent where the number is itself a count of all", examples = "38")
                Integer n,
        @Schema(
                        description = "Source, object and measure, the same for the same number of any report",
                        examples = "survey/01937c2e-5f0a-7cc3-98c4-dc0c0c07398f/materi_terapan/mean")
                String recipe) {}
