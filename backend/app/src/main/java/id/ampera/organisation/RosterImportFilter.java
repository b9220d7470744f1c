package id.ampera.organisation;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class RosterImportFilter extends ListParams {
    @QueryParam("status")
    @Parameter(description = "Only in this state", example = "CHECKED")
    public RosterImport.Status status;
}
