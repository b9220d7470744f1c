package id.ampera.questionnaire;

import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/questionnaire-versions")
@Tag(name = "questionnaire")
public class QuestionnaireVersionResource {
    private final QuestionnaireService questionnaires;

    QuestionnaireVersionResource(QuestionnaireService questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:questionnaires:read"})
    @Operation(
            operationId = "listQuestionnaireVersions",
            summary = "List published versions",
            description =
                    "Versions of all questionnaires or of one, the latest first unless another sort is asked for.")
    public Page<QuestionnaireVersionListItem> list(@BeanParam @Valid QuestionnaireVersionFilter filter) {
        return questionnaires.listVersions(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:questionnaires:read"})
    @Operation(
            operationId = "getQuestionnaireVersion",
            summary = "Show a published version",
            description = "What the version asks, with the hash of its canonical text. It never changes.")
    public QuestionnaireVersionView show(
            @PathParam("id")
                    @Parameter(
                            description = "Identifier of the version",
                            example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID id) {
        return questionnaires.showVersion(id);
    }
}
