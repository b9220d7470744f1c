package id.ampera.enrolment;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class EnrolmentFilter extends ListParams {
    @QueryParam("status")
    @Parameter(description = "Only in this state", example = "DONE")
    public Enrolment.Status status;
}
