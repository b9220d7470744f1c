package id.ampera.organisation;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class UnitFilter extends ListParams {
    @QueryParam("kind")
    @Parameter(description = "Only this kind", example = "DISTRICT")
    public UnitKind kind;

    @QueryParam("parentId")
    @Parameter(description = "Only direct children of this unit", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID parentId;

    @QueryParam("open")
    @Parameter(description = "true: only units that still exist; false: only closed ones", example = "true")
    public Boolean open;
}
