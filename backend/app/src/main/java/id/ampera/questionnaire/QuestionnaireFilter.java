package id.ampera.questionnaire;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class QuestionnaireFilter extends ListParams {
    @QueryParam("status")
    @Parameter(description = "Only this status", example = "PUBLISHED")
    public QuestionnaireStatus status;

    @QueryParam("visibility")
    @Parameter(description = "Only those that their maker keeps, or only shared ones", example = "AGENCY")
    public Visibility visibility;

    @QueryParam("inLibrary")
    @Parameter(description = "Only those that are offered in the library, or only others", example = "true")
    public Boolean inLibrary;
}
