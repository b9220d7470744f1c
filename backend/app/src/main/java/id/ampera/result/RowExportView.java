package id.ampera.result;

import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A file of rows, or of what describes them, and how far it is")
record RowExportView(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990") UUID id,
        @Schema(description = "Version", examples = "3") long version,
        @Schema(description = "Campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID campaignId,
        @Schema(description = "Kind of file", examples = "SAV") DatasetFormat format,
        @Schema(description = "Language of labels: id or en", examples = "id") String language,
        @Schema(description = "QUEUED and RUNNING are under way; DONE can be downloaded for a day", examples = "DONE")
                RowExportStatus status,
        @Schema(description = "Rows of the file", examples = "400") int rowsTotal,
        @Schema(description = "Rows written so far", examples = "400") int rowsWritten,
        @Schema(description = "Code of the problem that ended it", examples = "rows-changed") String failure,
        @Schema(description = "When it was asked for", examples = "2026-12-15T07:00:00Z") Instant createdAt,
        @Schema(description = "Last progress", examples = "2026-12-15T07:00:02Z") Instant updatedAt,
        @Schema(description = "What the caller may do: `download`", examples = "download") List<String> can)
        implements Versioned {}
