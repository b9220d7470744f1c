package id.ampera.campaign;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/campaigns/{id}/raters")
@Tag(name = "campaign")
public class RaterResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";

    private final RaterService raters;

    RaterResource(RaterService raters) {
        this.raters = raters;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getRaters",
            summary = "Show who rates whom",
            description =
                    "Of a survey of superiors: its participants, who rates each of them, whom the structure of the units proposes, and after publishing who has answered. Problem: `raters-not-asked`.")
    public RaterBoard show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return raters.show(id);
    }

    @PUT
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "setRaters",
            summary = "Set who rates whom",
            description =
                    "Replaces all raters of a draft. Problems point at the row: `rater-unknown`, `rater-is-subject`, `rater-twice`, `subject-unknown`; `campaign-not-draft`.")
    public RaterBoard rate(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid RaterPlan plan) {
        return raters.rate(id, ifMatch, plan);
    }
}
