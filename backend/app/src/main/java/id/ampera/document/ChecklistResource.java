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

@Path("/checklists")
@Tag(name = "document")
public class ChecklistResource {
    private static final String ID = "Identifier of the checklist";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String VERSION = "ETag of the version that is changed";
    private static final String VERSION_EXAMPLE = "\"0\"";

    private final ChecklistService checklists;

    ChecklistResource(ChecklistService checklists) {
        this.checklists = checklists;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listChecklists",
            summary = "List checklists",
            description =
                    "Checklists of the evaluations that the caller may see, by title unless another sort is asked for.")
    public Page<ChecklistListItem> list(@BeanParam @Valid ChecklistFilter filter) {
        return checklists.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getChecklist",
            summary = "Show a checklist",
            description = "One checklist with its criteria and the excerpts that prove them, and its version as ETag.")
    public ChecklistView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return checklists.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "createChecklist",
            summary = "Create a checklist",
            description = "Adds a checklist to an evaluation; its title is unique there.")
    public ChecklistView create(@NotNull @Valid ChecklistInput input) {
        return checklists.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editChecklist",
            summary = "Edit a checklist",
            description =
                    "Replaces title and criteria in their order: those with an id are kept and changed, those without are added, those left out are removed. A criterion that is met or partly met names at least one excerpt.")
    public ChecklistView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid ChecklistInput input) {
        return checklists.edit(id, ifMatch, input);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "deleteChecklist",
            summary = "Delete a checklist",
            description = "Removes the checklist with its criteria; the excerpts stay.")
    public void delete(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch) {
        checklists.delete(id, ifMatch);
    }
}
