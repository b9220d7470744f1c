package id.ampera.report;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A report in a list")
record ReportListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Evaluation that it tells about", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @Schema(description = "Version among the reports of the evaluation, from 1", examples = "2") int serial,
        @Schema(description = "Title", examples = "Laporan Evaluasi pembinaan 2026") String title,
        @Schema(description = "How many numbers it contains", examples = "214") int numbers,
        @Schema(description = "When it was made", examples = "2026-11-24T07:00:00Z") Instant createdAt,
        @Schema(description = "Who made it", examples = "Siti Rahmawati, S.Sos.") String createdBy)
        implements Identified {}
