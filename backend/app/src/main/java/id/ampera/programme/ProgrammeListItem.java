package id.ampera.programme;

import id.ampera.platform.paging.Identified;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A programme in a list")
public record ProgrammeListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Short code", examples = "MW-2026") String code,
        @Schema(description = "Form of development", examples = "TECHNICAL") ProgrammeType type,
        @Schema(description = "Title", examples = "Pelatihan Manajemen Waktu bagi Pelayan Publik") String title,
        @Schema(description = "Where it stands", examples = "ACTIVE") ProgrammeStatus status,
        @Schema(description = "JP of all sessions", examples = "32") BigDecimal hours,
        @Schema(description = "How many cohorts", examples = "4") long cohorts,
        @Schema(description = "Participants of all cohorts who did not withdraw", examples = "160") long participants,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {}
