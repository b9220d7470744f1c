package id.ampera.interview;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class QuoteFilter extends ListParams {
    @QueryParam("evaluationId")
    @Parameter(description = "Only quotes of this evaluation", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
    public UUID evaluationId;

    @QueryParam("interviewId")
    @Parameter(description = "Only quotes of this interview", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995")
    public UUID interviewId;

    @QueryParam("state")
    @Parameter(description = "Only quotes that stand or that are lost", example = "LOST")
    public QuoteState state;
}
