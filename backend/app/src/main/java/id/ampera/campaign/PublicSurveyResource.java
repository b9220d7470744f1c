package id.ampera.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/public/campaigns")
@Tag(name = "campaign")
public class PublicSurveyResource {
    private final MySurveyService surveys;

    PublicSurveyResource(MySurveyService surveys) {
        this.surveys = surveys;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "getPublicCampaign",
            summary = "A public campaign as respondents read it",
            description =
                    "What stands before the first question: title, window, service points, how often a device may answer. For everybody, without credentials; `not-found` for a campaign of another mode and for a draft.")
    public PublicSurvey show(
            @PathParam("id")
                    @Parameter(
                            description = "Identifier of the campaign",
                            example = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995")
                    UUID id) {
        return surveys.showPublic(id);
    }
}
