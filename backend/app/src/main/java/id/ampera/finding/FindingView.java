package id.ampera.finding;

import id.ampera.evidence.Evidence;
import id.ampera.evidence.EvidenceKind;
import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A finding with its evidence")
record FindingView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`; pinning evidence does not change it", examples = "0")
                long version,
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398e") UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi program manajemen waktu 2026")
                String evaluationTitle,
        @Schema(description = "Evaluation question", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398d") UUID questionId,
        @Schema(description = "The question itself", examples = "Apakah materi dapat diterapkan?") String question,
        @Schema(description = "What it says of the programme", examples = "WEAKNESS") FindingType type,
        @Schema(description = "The finding in one line", examples = "Materi kurang aplikatif di lapangan") String title,
        @Schema(
                        description = "What was found, in full sentences",
                        examples = "Peserta menilai praktik langsung terlalu sedikit untuk menerapkan ilmu di loket.")
                String statement,
        @Schema(description = "Where it stands", examples = "DRAFT") FindingStatus status,
        @Schema(description = "True when its evidence has changed since it was pinned", examples = "false")
                boolean stale,
        @Schema(description = "Why it is stale; absent when it is not", examples = "EVIDENCE_CHANGED")
                StaleReason staleReason,
        @Schema(description = "How its methods agree", examples = "CONVERGENT") Triangulation triangulation,
        @Schema(description = "Evidence in the order in which it was pinned") List<PinnedView> evidence,
        @Schema(description = "Why it was withdrawn", examples = "Rumusan terlalu luas") String withdrawalReason,
        @Schema(description = "When it was published", examples = "2026-11-24T07:00:00Z") Instant publishedAt,
        @Schema(description = "When it was withdrawn", examples = "2026-11-25T07:00:00Z") Instant withdrawnAt,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(
                        description =
                                "What the caller may do with it: `edit`, `pin`, `accept`, `publish`, `withdraw`, `reopen`, `verify`",
                        examples = "edit")
                List<String> can)
        implements Versioned {

    @Schema(name = "PinnedEvidence", description = "Evidence as it was pinned, and how it stands now")
    record PinnedView(
            @Schema(description = "Identifier of the pin", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Kind, by the method that yields it", examples = "SURVEY_FIGURE") EvidenceKind kind,
            @Schema(description = "Recipe by which the source finds it", examples = "{\"measure\":\"MEAN\"}")
                    String reference,
            @Schema(description = "Campaign, interview or document", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398e")
                    UUID sourceId,
            @Schema(description = "What to show within the source", examples = "materi_terapan") String itemId,
            @Schema(description = "What the source is called", examples = "Survei peserta angkatan I-IV")
                    String sourceTitle,
            @Schema(description = "Where in the source", examples = "Materi mudah diterapkan") String locator,
            @Schema(description = "How it stands to the finding", examples = "SUPPORTS") Agreement agreement,
            @Schema(description = "Why it matters here", examples = "Butir yang dinilai paling rendah") String note,
            @Schema(description = "When it was pinned", examples = "2026-11-24T07:00:00Z") Instant pinnedAt,
            @Schema(description = "How it stands now to what was pinned", examples = "SAME") Standing standing,
            @Schema(description = "As it was pinned") StateView was,
            @Schema(description = "As it is now; absent when nothing is there any more") StateView now) {}

    @Schema(name = "EvidenceState", description = "What evidence says at one moment")
    record StateView(
            @Schema(description = "The figure in a sentence, or the words quoted", examples = "64 % setuju")
                    String statement,
            @Schema(description = "Value of a figure, unrounded", examples = "0.642") Double figure,
            @Schema(description = "Base of a figure", examples = "28") Integer n,
            @Schema(description = "Those who could have been in the base", examples = "32") Integer denominator,
            @Schema(
                            description = "SHA-256 over what the statement rests on",
                            examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
                    String fingerprint) {

        static StateView of(PinnedEvidence pinned) {
            return new StateView(
                    pinned.statement(), pinned.figure(), pinned.n(), pinned.denominator(), pinned.fingerprint());
        }

        static StateView of(Evidence evidence) {
            if (evidence == null || evidence.state() == Evidence.State.LOST) return null;
            return new StateView(
                    evidence.statement(),
                    evidence.figure(),
                    evidence.n(),
                    evidence.denominator(),
                    evidence.fingerprint());
        }
    }
}
