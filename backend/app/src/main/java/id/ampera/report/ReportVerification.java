package id.ampera.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The numbers of a report, computed again from the data as they are now")
record ReportVerification(
        @Schema(description = "When they were computed again", examples = "2026-11-24T07:00:00Z") Instant checkedAt,
        @Schema(description = "Whether the files are those that were made", examples = "true") boolean filesIntact,
        @Schema(description = "Numbers that came out the same", examples = "212") int same,
        @Schema(description = "Numbers that came out differently") List<Difference> changed,
        @Schema(description = "Numbers that can no longer be computed") List<ReportNumber> gone) {

    @Schema(name = "ReportDifference", description = "A number that came out differently")
    record Difference(
            @Schema(description = "As it stands in the report") ReportNumber was,
            @Schema(description = "As the same recipe gives it now") ReportNumber now) {}
}
