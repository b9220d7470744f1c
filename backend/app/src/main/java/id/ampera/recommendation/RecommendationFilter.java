package id.ampera.recommendation;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class RecommendationFilter extends ListParams {
    private static final String ID = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    @QueryParam("evaluationId")
    @Parameter(description = "Only those of this evaluation", example = ID)
    public UUID evaluationId;

    @QueryParam("findingId")
    @Parameter(description = "Only those that rest on this finding", example = ID)
    public UUID findingId;

    @QueryParam("unitId")
    @Parameter(description = "Only those that address this unit", example = ID)
    public UUID unitId;

    @QueryParam("status")
    @Parameter(description = "Only those that stand here", example = "ISSUED")
    public RecommendationStatus status;

    @QueryParam("priority")
    @Parameter(description = "Only this priority", example = "HIGH")
    public Priority priority;

    @QueryParam("unanswered")
    @Parameter(description = "true: only issued ones without an answer of the addressee", example = "true")
    public Boolean unanswered;

    boolean matches(Recommendation each) {
        return (evaluationId == null || evaluationId.equals(each.evaluationId()))
                && (findingId == null || each.findingIds().contains(findingId))
                && (unitId == null || unitId.equals(each.unitId()))
                && (status == null || status == each.status())
                && (priority == null || priority == each.priority())
                && (!Boolean.TRUE.equals(unanswered)
                        || each.status() == RecommendationStatus.ISSUED && each.answer() == null)
                && (updatedSince == null || !each.updatedAt().isBefore(updatedSince))
                && containsText(each);
    }

    private boolean containsText(Recommendation each) {
        if (q == null || q.isBlank()) return true;
        var text = q.strip().toLowerCase(Locale.ROOT);
        return each.title().toLowerCase(Locale.ROOT).contains(text)
                || each.statement().toLowerCase(Locale.ROOT).contains(text);
    }
}
