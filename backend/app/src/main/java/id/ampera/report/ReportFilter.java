package id.ampera.report;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class ReportFilter extends ListParams {
    @QueryParam("evaluationId")
    @Parameter(description = "Only reports of this evaluation", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID evaluationId;
}
