package id.ampera.organisation;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class PositionFilter extends ListParams {
    @QueryParam("kind")
    @Parameter(description = "Only this group", example = "SUPERVISOR")
    public PositionKind kind;
}
