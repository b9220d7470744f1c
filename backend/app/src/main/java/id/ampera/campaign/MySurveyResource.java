package id.ampera.campaign;

import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/surveys")
@Tag(name = "campaign")
public class MySurveyResource {
    private final MySurveyService surveys;

    MySurveyResource(MySurveyService surveys) {
        this.surveys = surveys;
    }

    @GET
    @RolesAllowed(Role.RESPONDENT)
    @Operation(
            operationId = "listMySurveys",
            summary = "The caller's surveys",
            description = "What the signed-in employee is invited to answer, answered or not.")
    public MySurveys mine() {
        return surveys.list();
    }
}
