package id.ampera.programme;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class ParticipantFilter extends ListParams {
    @QueryParam("status")
    @Parameter(description = "Only participants who stand here", example = "ENROLLED")
    public ParticipationStatus status;

    @QueryParam("unitId")
    @Parameter(
            description = "Only this unit and what is below it, as of enrolment",
            example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID unitId;
}
