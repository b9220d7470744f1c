package id.ampera.overview;

import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/recommendations/{id}/chain")
@Tag(name = "overview")
public class ChainResource {
    private final ChainService chains;

    ChainResource(ChainService chains) {
        this.chains = chains;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getRecommendationChain",
            summary = "Show what a recommendation rests on",
            description =
                    "Its findings, each with the question that it answers and the evidence pinned to it. Words of an"
                            + " interview only as far as the caller may read them.")
    public ChainView chain(
            @PathParam("id")
                    @Parameter(
                            description = "Identifier of the recommendation",
                            example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID id) {
        return chains.show(id);
    }
}
