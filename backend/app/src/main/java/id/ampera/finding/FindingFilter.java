package id.ampera.finding;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class FindingFilter extends ListParams {
    @QueryParam("evaluationId")
    @Parameter(description = "Only findings of this evaluation", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID evaluationId;

    @QueryParam("questionId")
    @Parameter(
            description = "Only findings that answer this evaluation question",
            example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398d")
    public UUID questionId;

    @QueryParam("type")
    @Parameter(description = "Only findings of this type", example = "WEAKNESS")
    public FindingType type;

    @QueryParam("status")
    @Parameter(description = "Only findings that stand here", example = "PUBLISHED")
    public FindingStatus status;

    @QueryParam("stale")
    @Parameter(description = "Only findings whose evidence has changed, or only those whose has not", example = "true")
    public Boolean stale;
}
