package id.ampera.questionnaire;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class QuestionnaireFilter extends ListParams {
    @QueryParam("status")
    @Parameter(description = "Only this status", example = "PUBLISHED")
    public QuestionnaireStatus status;
}
