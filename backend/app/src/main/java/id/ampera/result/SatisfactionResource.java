package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/campaigns/{id}/satisfaction-index")
@Tag(name = "result")
public class SatisfactionResource {
    private final SatisfactionService satisfaction;

    SatisfactionResource(SatisfactionService satisfaction) {
        this.satisfaction = satisfaction;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, ResultService.READ_SCOPE})
    @Operation(
            operationId = "getSatisfactionIndex",
            summary = "The satisfaction index (SKM) of a campaign",
            description =
                    "For all and for the groups of a cut, from the figures that the results show; withheld where one of the nine elements is. Problems: `no-satisfaction-survey` unless the questionnaire has the nine elements of the SKM with their codes on a scale of 1 to 4, `results-not-released`.")
    public SatisfactionView index(
            @PathParam("id")
                    @Parameter(
                            description = "Identifier of the campaign",
                            example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID id,
            @QueryParam("cut")
                    @Parameter(
                            description =
                                    "Break down, for example by service point; only cuts that the campaign declared",
                            example = "POINT")
                    Cut cut) {
        return satisfaction.index(id, cut);
    }
}
