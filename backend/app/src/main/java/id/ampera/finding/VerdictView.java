package id.ampera.finding;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the evaluation concludes about one programme")
record VerdictView(
        @Schema(description = "Programme", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID programmeId,
        @Schema(description = "Title of the programme", examples = "Pelatihan Manajemen Waktu") String programme,
        @Schema(description = "Version for `If-Match`; 0 as long as there is no verdict", examples = "0") long version,
        @Schema(description = "The verdict; absent as long as there is none", examples = "NEEDS_IMPROVEMENT")
                Verdict verdict,
        @Schema(description = "Why", examples = "Bermanfaat, tetapi porsi praktik terlalu kecil.") String reason,
        @Schema(description = "Findings that it rests on") List<FindingEntry> findings,
        @Schema(description = "Who decided", examples = "Siti Rahmawati, S.Sos.") String decidedBy,
        @Schema(description = "When", examples = "2026-12-15T10:00:00Z") Instant decidedAt,
        @Schema(description = "What the caller may do with it: `decide`", examples = "decide") List<String> can)
        implements Versioned {

    @Schema(name = "VerdictFinding", description = "A finding that a verdict rests on")
    record FindingEntry(
            @Schema(description = "Finding", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "The finding in one line", examples = "Materi kurang aplikatif di lapangan")
                    String title,
            @Schema(description = "What it says of the programme", examples = "WEAKNESS") FindingType type,
            @Schema(description = "Where it stands now", examples = "PUBLISHED") FindingStatus status,
            @Schema(description = "True when its evidence has changed", examples = "false") boolean stale) {}
}
