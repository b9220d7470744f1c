package id.ampera.response;

import id.ampera.platform.paging.ListParams;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class AnswerFileFilter extends ListParams {
    @QueryParam("item")
    @Size(max = 40)
    @Parameter(description = "Only files given to this item", example = "bukti_kegiatan")
    public String item;
}
