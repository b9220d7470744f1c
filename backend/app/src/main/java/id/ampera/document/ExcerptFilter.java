package id.ampera.document;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class ExcerptFilter extends ListParams {
    @QueryParam("evaluationId")
    @Parameter(description = "Only of this evaluation", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID evaluationId;

    @QueryParam("documentId")
    @Parameter(description = "Only of this document", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID documentId;

    @QueryParam("state")
    @Parameter(description = "Only excerpts that the present version has, or only lost ones", example = "LOST")
    public ExcerptState state;
}
