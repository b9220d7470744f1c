package id.ampera.organisation;

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

@Path("/positions")
@Tag(name = "organisation")
public class PositionResource {
    private static final String ID = "Identifier of the position";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String VERSION = "ETag of the version that is changed";

    private final PositionService positions;

    PositionResource(PositionService positions) {
        this.positions = positions;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER, "scope:organisation:read"})
    @Operation(
            operationId = "listPositions",
            summary = "List positions",
            description = "Positions (jabatan) that the roster uses, by name unless another sort is asked for.")
    public Page<PositionListItem> list(@BeanParam @Valid PositionFilter filter) {
        return positions.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER, "scope:organisation:read"})
    @Operation(
            operationId = "getPosition",
            summary = "Show a position",
            description = "One position with its version as ETag.")
    public PositionView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return positions.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "createPosition",
            summary = "Create a position",
            description = "Adds a position. An import adds those that it finds by itself.")
    public PositionView create(@NotNull @Valid PositionInput input) {
        return positions.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "editPosition",
            summary = "Edit a position",
            description = "Replaces name and group. A new name is shown at everybody in this position.")
    public PositionView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = "\"0\"") IfMatch ifMatch,
            @NotNull @Valid PositionInput input) {
        return positions.edit(id, ifMatch, input);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "deletePosition",
            summary = "Delete a position",
            description = "Removes a position that nobody is in; lists name it under `deleted` afterwards.")
    public void delete(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = "\"0\"") IfMatch ifMatch) {
        positions.delete(id, ifMatch);
    }
}
