package id.ampera.exploration;

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
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/explorations/views")
@Tag(name = "exploration")
public class SavedExplorationResource {
    private static final String ID = "Identifier of the view";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073997";

    private final SavedExplorationService views;

    SavedExplorationResource(SavedExplorationService views) {
        this.views = views;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listSavedExplorations",
            summary = "List saved views",
            description = "Those of an evaluation that the caller sees, by name; at most 50.")
    public List<SavedExplorationView> list(
            @NotNull
                    @QueryParam("evaluationId")
                    @Parameter(description = "The evaluation", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                    UUID evaluationId) {
        return views.list(evaluationId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getSavedExploration",
            summary = "Show a saved view",
            description = "Its recipe, with the version as ETag. The figures are made by `run`, as they are then.")
    public SavedExplorationView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return views.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "saveExploration",
            summary = "Save a view",
            description =
                    "Keeps a recipe for the team of an evaluation. It must be one that can be shown; its problems are those of `run`, with pointers below `/recipe`. Problems: `exploration-evaluation-unknown`, `exploration-name-taken`, `exploration-full` beyond 50.")
    public SavedExplorationView save(@NotNull @Valid SavedExplorationInput input) {
        return views.save(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editSavedExploration",
            summary = "Rename or change a saved view",
            description = "Another name, another recipe, or both. Problems as when saving; `exploration-stays`.")
    public SavedExplorationView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid SavedExplorationInput input) {
        return views.edit(id, ifMatch, input);
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "deleteSavedExploration",
            summary = "Delete a saved view",
            description = "The figures that it showed stay where they are.")
    public void remove(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        views.remove(id);
    }
}
