package id.ampera.coding;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class PassageFilter extends ListParams {
    @QueryParam("kind")
    @Parameter(description = "Only passages of this source", example = "QUOTE")
    public PassageKind kind;

    @QueryParam("codeId")
    @Parameter(description = "Only passages that carry this code", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c073997")
    public UUID codeId;

    @QueryParam("coded")
    @Parameter(description = "true: only passages with a code; false: only those without", example = "false")
    public Boolean coded;
}
