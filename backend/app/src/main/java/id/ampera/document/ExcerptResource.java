package id.ampera.document;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/document-excerpts")
@Tag(name = "document")
public class ExcerptResource {
    private static final String ID = "Identifier of the excerpt";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String VERSION = "ETag of the version that is changed";
    private static final String VERSION_EXAMPLE = "\"0\"";

    private final ExcerptService excerpts;

    ExcerptResource(ExcerptService excerpts) {
        this.excerpts = excerpts;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listDocumentExcerpts",
            summary = "List excerpts",
            description =
                    "Excerpts of documents of the evaluations that the caller may see, lost ones too; by page unless another sort is asked for.")
    public Page<ExcerptListItem> list(@BeanParam @Valid ExcerptFilter filter) {
        return excerpts.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getDocumentExcerpt",
            summary = "Show an excerpt",
            description = "One excerpt with its place, and its version as ETag.")
    public ExcerptListItem show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return excerpts.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "markDocumentExcerpt",
            summary = "Mark an excerpt",
            description = "Marks a passage of at most 4,000 characters on a page of the present version.")
    public ExcerptListItem mark(@NotNull @Valid ExcerptInput input) {
        return excerpts.mark(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editDocumentExcerpt",
            summary = "Edit an excerpt",
            description =
                    "Changes the note, or the passage; a lost excerpt is found again by marking where it stands now.")
    public ExcerptListItem edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid ExcerptInput input) {
        return excerpts.edit(id, ifMatch, input);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "deleteDocumentExcerpt",
            summary = "Delete an excerpt",
            description = "Removes the mark, not the text; not while it proves a criterion or carries a code.")
    public void delete(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch) {
        excerpts.delete(id, ifMatch);
    }
}
