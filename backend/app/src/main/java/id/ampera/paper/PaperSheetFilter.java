package id.ampera.paper;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class PaperSheetFilter extends ListParams {
    @QueryParam("state")
    @Parameter(description = "Only sheets in this state", example = "KEYED")
    public SheetState state;
}
