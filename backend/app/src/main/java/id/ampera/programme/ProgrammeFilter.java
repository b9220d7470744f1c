package id.ampera.programme;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class ProgrammeFilter extends ListParams {
    @QueryParam("type")
    @Parameter(description = "Only this form of development", example = "TECHNICAL")
    public ProgrammeType type;

    @QueryParam("status")
    @Parameter(description = "Only programmes that stand here", example = "ACTIVE")
    public ProgrammeStatus status;
}
