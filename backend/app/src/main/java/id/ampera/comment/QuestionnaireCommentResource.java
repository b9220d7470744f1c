package id.ampera.comment;

import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/questionnaires/{id}/comment-threads")
@Tag(name = "comment")
@RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
public class QuestionnaireCommentResource {
    private static final String ID = "Identifier of the questionnaire";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    private final CommentService comments;

    QuestionnaireCommentResource(CommentService comments) {
        this.comments = comments;
    }

    @GET
    @Operation(
            operationId = "listCommentThreads",
            summary = "List the comments on a draft",
            description =
                    "Threads with what they begin with, the ones that changed last first. Whoever may read the draft reads them; they are no part of what is published.")
    public Page<CommentThreadListItem> list(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @BeanParam @Valid CommentThreadFilter filter) {
        return comments.list(id, filter);
    }

    @GET
    @Path("counts")
    @Operation(
            operationId = "countCommentThreads",
            summary = "Count the comments on a draft",
            description = "How many threads there are, and how many open ones on each place.")
    public CommentCounts counts(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return comments.counts(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "beginCommentThread",
            summary = "Comment on a draft",
            description =
                    "On an item, a section or the whole, as the draft is saved. Whoever made the questionnaire is told. Problems: `comment-place-unknown`, `comments-closed` in the archive, `comments-full` with 300 open threads.")
    public CommentThreadView begin(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid NewCommentThread input) {
        return comments.begin(id, input);
    }
}
