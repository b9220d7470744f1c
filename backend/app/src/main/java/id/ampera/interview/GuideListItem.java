package id.ampera.interview;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An interview guide in a list")
public record GuideListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073993") UUID id,
        @Schema(description = "Evaluation that it serves", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026") String evaluationTitle,
        @Schema(description = "Title", examples = "Pedoman wawancara pejabat pembina") String title,
        @Schema(description = "How many questions it has", examples = "6") int questions,
        @Schema(description = "How many interviews follow it", examples = "4") long interviews,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {

    public GuideListItem(UUID id, UUID evaluationId, String title, int questions, long interviews, Instant updatedAt) {
        this(id, evaluationId, null, title, questions, interviews, updatedAt);
    }

    GuideListItem of(String evaluation) {
        return new GuideListItem(id, evaluationId, evaluation, title, questions, interviews, updatedAt);
    }
}
