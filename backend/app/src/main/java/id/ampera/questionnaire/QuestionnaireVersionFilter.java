package id.ampera.questionnaire;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class QuestionnaireVersionFilter extends ListParams {
    @QueryParam("questionnaireId")
    @Parameter(description = "Only versions of this questionnaire", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID questionnaireId;

    @QueryParam("archived")
    @Parameter(description = "false: only of questionnaires in use; true: only of archived ones", example = "false")
    public Boolean archived;
}
