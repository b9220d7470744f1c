package id.ampera.campaign;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class CampaignFilter extends ListParams {
    @QueryParam("evaluationId")
    @Parameter(description = "Only campaigns of this evaluation", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
    public UUID evaluationId;

    @QueryParam("status")
    @Parameter(description = "Only campaigns in this status", example = "OPEN")
    public CampaignStatus status;

    @QueryParam("mode")
    @Parameter(description = "Only this mode", example = "ANONYMOUS")
    public CampaignMode mode;
}
