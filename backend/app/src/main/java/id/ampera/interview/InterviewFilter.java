package id.ampera.interview;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class InterviewFilter extends ListParams {
    @QueryParam("evaluationId")
    @Parameter(description = "Only interviews of this evaluation", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
    public UUID evaluationId;

    @QueryParam("status")
    @Parameter(description = "Only interviews in this status", example = "HELD")
    public InterviewStatus status;

    @QueryParam("consent")
    @Parameter(description = "Only interviews with this consent", example = "ANONYMOUS")
    public ConsentLevel consent;
}
