package id.ampera.evaluation;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class EvaluationFilter extends ListParams {
    @QueryParam("phase")
    @Parameter(description = "Only evaluations that stand here", example = "COLLECTION")
    public EvaluationPhase phase;

    @QueryParam("programmeId")
    @Parameter(description = "Only evaluations of this programme", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID programmeId;

    @QueryParam("mine")
    @Parameter(description = "true: only evaluations whose team the caller is on", example = "true")
    public Boolean mine;
}
