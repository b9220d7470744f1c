package id.ampera.questionnaire;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/questionnaires")
@Tag(name = "questionnaire")
public class QuestionnaireResource {
    private static final String ID = "Identifier of the questionnaire";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String IF_MATCH = "ETag of the version that is changed";

    private final QuestionnaireService questionnaires;

    QuestionnaireResource(QuestionnaireService questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:questionnaires:read"})
    @Operation(
            operationId = "listQuestionnaires",
            summary = "List questionnaires",
            description = "Questionnaires with the state of their draft, by title unless another sort is asked for.")
    public Page<QuestionnaireListItem> list(@BeanParam @Valid QuestionnaireFilter filter) {
        return questionnaires.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:questionnaires:read"})
    @Operation(
            operationId = "getQuestionnaire",
            summary = "Show a questionnaire",
            description = "One questionnaire with its draft and its version as ETag.")
    public QuestionnaireView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return questionnaires.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "createQuestionnaire",
            summary = "Create a questionnaire",
            description =
                    "Starts an empty draft, or one that holds what an instrument or a questionnaire of the library asks.")
    public QuestionnaireView create(@NotNull @Valid NewQuestionnaire input) {
        return questionnaires.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editQuestionnaire",
            summary = "Save the draft",
            description =
                    "Replaces the names and the draft. An unfinished draft can be saved as long as its shape is right; published versions stay as they are.")
    public QuestionnaireView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH, example = "\"0\"") IfMatch ifMatch,
            @NotNull @Valid QuestionnaireEdit edit) {
        return questionnaires.edit(id, ifMatch, edit);
    }

    @GET
    @Path("{id}/draft-problems")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "listDraftProblems",
            summary = "What keeps the draft from being published",
            description = "Every missing text, translation, option or section of the saved draft, in its order.")
    public DraftProblems problems(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("Accept-Language") @Parameter(description = "Language of the sentences", example = "id")
                    String language) {
        return DraftProblems.of(questionnaires.problems(id), language);
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "publishQuestionnaire",
            summary = "Publish the draft",
            description =
                    "Makes the saved draft the next version, which never changes. Refused while something is missing, and when nothing differs from the latest version.")
    public QuestionnaireView publish(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH, example = "\"0\"") IfMatch ifMatch) {
        return questionnaires.publish(id, ifMatch);
    }

    @POST
    @Path("{id}/reset-draft")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "resetQuestionnaireDraft",
            summary = "Start the draft from a version",
            description = "Replaces the draft by what one of the questionnaire's versions asks.")
    public QuestionnaireView resetDraft(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH, example = "\"0\"") IfMatch ifMatch,
            @NotNull @Valid DraftReset reset) {
        return questionnaires.resetDraft(id, ifMatch, reset);
    }

    @POST
    @Path("{id}/copy")
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "copyQuestionnaire",
            summary = "Copy a questionnaire",
            description = "A new questionnaire whose draft is the draft of this one, under its own code and title.")
    public QuestionnaireView copy(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid QuestionnaireCopy copy) {
        return questionnaires.copy(id, copy);
    }

    @POST
    @Path("{id}/share")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "shareQuestionnaire",
            summary = "Share a questionnaire, or keep it",
            description =
                    "Says who sees it and whether it is offered in the library. Its maker and administrators decide; what was published stays shared, since surveys stand on it.")
    public QuestionnaireView share(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH, example = "\"0\"") IfMatch ifMatch,
            @NotNull @Valid QuestionnaireSharing sharing) {
        return questionnaires.share(id, ifMatch, sharing);
    }

    @POST
    @Path("{id}/archive")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "archiveQuestionnaire",
            summary = "Archive a questionnaire",
            description = "Puts it away: no new campaign takes it and the draft is not edited. Versions stay readable.")
    public QuestionnaireView archive(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return questionnaires.archive(id);
    }

    @POST
    @Path("{id}/restore")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "restoreQuestionnaire",
            summary = "Restore a questionnaire",
            description = "Takes it back from the archive.")
    public QuestionnaireView restore(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return questionnaires.restore(id);
    }
}
