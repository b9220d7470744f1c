package id.ampera.organisation;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/units")
@Tag(name = "organisation")
public class UnitResource {
    private static final String ID = "Identifier of the unit";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    private final UnitService units;

    UnitResource(UnitService units) {
        this.units = units;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER, "scope:organisation:read"})
    @Operation(
            operationId = "listUnits",
            summary = "List units",
            description = "Units of the city government, by name unless another sort is asked for.")
    public Page<UnitListItem> list(@BeanParam @Valid UnitFilter filter) {
        return units.list(filter);
    }

    @GET
    @Path("tree")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER, "scope:organisation:read"})
    @Operation(
            operationId = "listUnitTree",
            summary = "All units at once",
            description = "Every unit with its parent, at most 5,000, to be shown as a tree.")
    public List<UnitListItem> tree() {
        return units.tree();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER, "scope:organisation:read"})
    @Operation(operationId = "getUnit", summary = "Show a unit", description = "One unit with its version as ETag.")
    public UnitView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return units.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "createUnit", summary = "Create a unit", description = "Adds a unit to the tree.")
    public UnitView create(@NotNull @Valid UnitInput input) {
        return units.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "editUnit",
            summary = "Edit a unit",
            description =
                    "Replaces what stands about the unit. A unit cannot be moved below itself; a closed one is not edited.")
    public UnitView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid UnitInput input) {
        return units.edit(id, ifMatch, input);
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "closeUnit",
            summary = "Close a unit",
            description =
                    "Sets the last day of a unit that was dissolved, merged or renamed. It stays where history refers to it.")
    public UnitView close(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid UnitClosing closing) {
        return units.close(id, closing);
    }

    @POST
    @Path("{id}/succeed")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "succeedUnit",
            summary = "Put others in the place of a unit",
            description =
                    "For a unit that is renamed, merged or split. The old unit ends and stays in the history. With one successor, its employees and the units below it move there; after a split they are assigned one by one or by import.")
    public UnitView succeed(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid UnitSuccession succession) {
        return units.succeed(id, succession);
    }
}
