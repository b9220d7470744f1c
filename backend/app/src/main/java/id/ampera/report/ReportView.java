package id.ampera.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A report as it was made")
record ReportView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Evaluation that it tells about", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026") String evaluationTitle,
        @Schema(description = "Version among the reports of the evaluation, from 1", examples = "2") int serial,
        @Schema(description = "Title", examples = "Laporan Evaluasi pembinaan 2026") String title,
        @Schema(description = "How many numbers it contains", examples = "214") int numbers,
        @Schema(description = "Its files") List<FileEntry> files,
        @Schema(description = "When it was made", examples = "2026-11-24T07:00:00Z") Instant createdAt,
        @Schema(description = "Who made it", examples = "Siti Rahmawati, S.Sos.") String createdBy) {

    @Schema(name = "ReportFileEntry", description = "A file of a report")
    record FileEntry(
            @Schema(description = "Format", examples = "pdf") ReportFormat format,
            @Schema(description = "Size in bytes", examples = "182044") long size,
            @Schema(
                            description = "SHA-256 in hex",
                            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String sha256) {}
}
