package id.ampera.finding;

import id.ampera.evidence.EvidenceKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Evaluation questions against methods: what each method says, and whether they agree")
record TriangulationView(
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi program manajemen waktu 2026")
                String evaluationTitle,
        @Schema(description = "Methods in the order of the columns", examples = "[\"SURVEY_FIGURE\"]")
                List<EvidenceKind> methods,
        @Schema(description = "Questions in their order") List<QuestionRow> questions) {

    @Schema(name = "TriangulationRow", description = "An evaluation question")
    record QuestionRow(
            @Schema(description = "Question", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID questionId,
            @Schema(description = "The question itself", examples = "Apakah materi dapat diterapkan?") String question,
            @Schema(description = "How the methods agree over all findings of the question", examples = "CONVERGENT")
                    Triangulation triangulation,
            @Schema(description = "One cell per method, in the order of `methods`") List<Cell> cells,
            @Schema(description = "Findings that answer it, withdrawn ones aside") List<FindingRow> findings) {}

    @Schema(name = "TriangulationCell", description = "What one method says to a question")
    record Cell(
            @Schema(description = "Method", examples = "SURVEY_FIGURE") EvidenceKind method,
            @Schema(description = "Pieces of evidence that support the finding", examples = "2") int supports,
            @Schema(description = "That complement it", examples = "1") int complements,
            @Schema(description = "That contradict it", examples = "0") int contradicts) {}

    @Schema(name = "TriangulationFinding", description = "A finding and how its methods agree")
    record FindingRow(
            @Schema(description = "Finding", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "The finding in one line", examples = "Materi kurang aplikatif di lapangan")
                    String title,
            @Schema(description = "What it says of the programme", examples = "WEAKNESS") FindingType type,
            @Schema(description = "Where it stands", examples = "PUBLISHED") FindingStatus status,
            @Schema(description = "True when its evidence has changed", examples = "false") boolean stale,
            @Schema(description = "How its methods agree", examples = "CONVERGENT") Triangulation triangulation,
            @Schema(description = "One cell per method, in the order of `methods`") List<Cell> cells) {}
}
