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

@Path("/campaigns/{id}/sample")
@Tag(name = "result")
public class SampleResource {
    private final SampleService samples;

    SampleResource(SampleService samples) {
        this.samples = samples;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, ResultService.READ_SCOPE})
    @Operation(
            operationId = "getSample",
            summary = "Show answers against the sample needed",
            description =
                    "For all and for the groups of a cut: invited, answered, and how many answers are needed by Krejcie and Morgan and for a margin of ten points in a finite population. A named campaign is counted live, without the numbers of groups below the minimum and of those that protect them; an anonymous one after its release, before it there are the sizes of its strata.")
    public SampleView sample(
            @PathParam("id")
                    @Parameter(
                            description = "Identifier of the campaign",
                            example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID id,
            @QueryParam("cut")
                    @Parameter(
                            description = "Break down by unit, cohort or sex; only cuts that the campaign declared",
                            example = "UNIT")
                    Cut cut) {
        return samples.sample(id, cut);
    }
}
