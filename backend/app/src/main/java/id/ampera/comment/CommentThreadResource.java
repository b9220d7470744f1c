package id.ampera.comment;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

@Path("/comment-threads")
@Tag(name = "comment")
@RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
public class CommentThreadResource {
    private static final String ID = "Identifier of the thread";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String COMMENT = "Identifier of the comment";
    private static final String COMMENT_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991";

    private final CommentService comments;

    CommentThreadResource(CommentService comments) {
        this.comments = comments;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCommentThread",
            summary = "Show a thread",
            description = "A thread with all its comments and its version as ETag.")
    public CommentThreadView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return comments.show(id);
    }

    @POST
    @Path("{id}/comments")
    @ResponseStatus(201)
    @Operation(
            operationId = "answerCommentThread",
            summary = "Answer in a thread",
            description =
                    "Whoever wrote in it, and whoever made the questionnaire, is told. Problems: `comment-thread-resolved`, `comment-thread-full` with 50 comments.")
    public CommentThreadView answer(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid CommentInput input) {
        return comments.answer(id, input);
    }

    @PUT
    @Path("{id}/comments/{commentId}")
    @Operation(
            operationId = "editComment",
            summary = "Edit one's comment",
            description =
                    "One's own, while the thread is unresolved. `If-Match` is the version of the thread, so that words that somebody has answered meanwhile are read again first.")
    public CommentThreadView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("commentId") @Parameter(description = COMMENT, example = COMMENT_EXAMPLE) UUID commentId,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid CommentInput input) {
        return comments.edit(id, commentId, ifMatch, input);
    }

    @DELETE
    @Path("{id}/comments/{commentId}")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeComment",
            summary = "Take one's comment back",
            description =
                    "One's own, while the thread is unresolved. Its words go and its place stays; with the last words the thread goes too.")
    public void remove(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("commentId") @Parameter(description = COMMENT, example = COMMENT_EXAMPLE) UUID commentId) {
        comments.remove(id, commentId);
    }

    @POST
    @Path("{id}/resolve")
    @Operation(
            operationId = "resolveCommentThread",
            summary = "Resolve a thread",
            description =
                    "By those who may change the draft, and by whoever began the thread. It is kept and can be reopened.")
    public CommentThreadView resolve(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return comments.resolve(id);
    }

    @POST
    @Path("{id}/reopen")
    @Operation(
            operationId = "reopenCommentThread",
            summary = "Reopen a thread",
            description = "By those who may resolve it. Problems: `comment-thread-open` when it is open.")
    public CommentThreadView reopen(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return comments.reopen(id);
    }
}
