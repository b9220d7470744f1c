package id.ampera.overview;

import id.ampera.evidence.EvidenceKind;
import id.ampera.finding.Agreement;
import id.ampera.finding.FindingType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A recommendation with the findings that it rests on, each with its evidence")
record ChainView(
        @Schema(description = "Recommendation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Title", examples = "Perbanyak simulasi pelayanan publik") String title,
        @Schema(description = "What is recommended", examples = "Adakan simulasi loket pada setiap angkatan.")
                String statement,
        @Schema(description = "Unit that it is addressed to", examples = "BKPSDM Kota Palembang") String unitName,
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990") UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026") String evaluationTitle,
        @Schema(description = "Findings that it rests on") List<FindingLink> findings) {

    @Schema(name = "ChainFinding", description = "A finding of the chain")
    record FindingLink(
            @Schema(description = "Finding", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "What it says of the programme", examples = "WEAKNESS") FindingType type,
            @Schema(description = "Title", examples = "Materi kurang aplikatif") String title,
            @Schema(description = "Finding in words", examples = "Waktu praktik dinilai paling rendah.")
                    String statement,
            @Schema(description = "Evaluation question that it answers", examples = "Apakah materi dapat diterapkan?")
                    String question,
            @Schema(description = "Whether its evidence has changed since", examples = "false") boolean stale,
            @Schema(description = "What it rests on") List<EvidenceLink> evidence) {}

    @Schema(name = "ChainEvidence", description = "Evidence of the chain")
    record EvidenceLink(
            @Schema(description = "Pin", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Method that it comes from", examples = "SURVEY_FIGURE") EvidenceKind kind,
            @Schema(description = "How it stands to the finding", examples = "SUPPORTS") Agreement agreement,
            @Schema(description = "Campaign, interview or document", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID sourceId,
            @Schema(description = "What to show within the source", examples = "waktu_praktik") String itemId,
            @Schema(description = "Title of the source", examples = "Survei pascapelatihan") String sourceTitle,
            @Schema(description = "Where in the source", examples = "Waktu praktik memadai") String locator,
            @Schema(
                            description =
                                    "Figure in a sentence or words quoted; absent when the speaker does not consent",
                            examples = "23 % memilih dua tingkat tertinggi.")
                    String statement,
            @Schema(description = "Base of a figure", examples = "400") Integer n) {}
}
