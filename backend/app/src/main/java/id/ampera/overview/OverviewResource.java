package id.ampera.overview;

import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/overview")
@Tag(name = "overview")
public class OverviewResource {
    private final OverviewService overview;

    OverviewResource(OverviewService overview) {
        this.overview = overview;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getOverview",
            summary = "Show what matters now",
            description =
                    "Programmes and the verdict on them, response rates of running surveys, recommendations by what"
                            + " needs attention, and what has happened since a moment.")
    public OverviewView show(
            @QueryParam("since")
                    @Parameter(
                            description = "The visit before; without it no changes are told",
                            example = "2026-11-20T00:00:00Z")
                    Instant since) {
        return overview.show(since);
    }
}
