package id.ampera.organisation;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The import of a roster file in a list")
public record RosterImportListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Name of the uploaded file", examples = "pegawai-2026.xlsx") String fileName,
        @Schema(description = "CHECKING and APPLYING are under way; CHECKED waits for `apply`", examples = "APPLIED")
                RosterImport.Status status,
        @Schema(description = "Rows of the file; known once it was checked", examples = "15000") int rowsTotal,
        @Schema(description = "Employees that are (or would be) added", examples = "120") int rowsAdded,
        @Schema(description = "Employees that are (or would be) changed", examples = "35") int rowsChanged,
        @Schema(description = "Rows that are refused", examples = "5") int rowsRefused,
        @Schema(description = "Upload", examples = "2026-11-24T07:00:00Z") Instant createdAt,
        @Schema(description = "Last progress", examples = "2026-11-24T07:00:05Z") Instant updatedAt)
        implements Identified {}
