package id.ampera.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What may be attached to the questions of an evaluation")
record AnswerCandidates(
        @Schema(description = "By kind, then in the order of the objects that they come from") List<Answering> items) {}
