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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/employees")
@Tag(name = "organisation")
public class EmployeeResource {
    private static final String ID = "Identifier of the employee";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    private final EmployeeService employees;

    EmployeeResource(EmployeeService employees) {
        this.employees = employees;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:organisation:read"})
    @Operation(
            operationId = "listEmployees",
            summary = "List employees",
            description = "The roster, by name unless another sort is asked for. NIPs are masked.")
    public Page<EmployeeListItem> list(@BeanParam @Valid EmployeeFilter filter) {
        return employees.list(filter);
    }

    @POST
    @Path("search")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, "scope:organisation:read"})
    @Operation(
            operationId = "searchEmployeeByNip",
            summary = "Find an employee by NIP",
            description = "The employee who has this NIP today. The NIP stands in the body, never in an address.")
    public EmployeeView search(@NotNull @Valid NipSearch search) {
        return employees.search(search);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:organisation:read"})
    @Operation(
            operationId = "getEmployee",
            summary = "Show an employee",
            description = "One employee; the NIP in full only for administrators.")
    public EmployeeView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return employees.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "createEmployee",
            summary = "Create an employee",
            description =
                    "Adds somebody to the roster. PNS and PPPK numbers are accepted; impossible ones are refused.")
    public EmployeeView create(@NotNull @Valid EmployeeInput input) {
        return employees.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "editEmployee",
            summary = "Edit an employee",
            description =
                    "Replaces what stands about the employee. A new NIP ends the old one today and keeps it in the history.")
    public EmployeeView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid EmployeeInput input) {
        return employees.edit(id, ifMatch, input);
    }

    @POST
    @Path("{id}/deactivate")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "deactivateEmployee",
            summary = "Mark an employee as former",
            description =
                    "For somebody who retired or moved away: no longer proposed as a participant, still named where they took part.")
    public EmployeeView deactivate(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return employees.deactivate(id);
    }

    @POST
    @Path("{id}/reactivate")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "reactivateEmployee",
            summary = "Mark an employee as active again",
            description = "Undoes `deactivate`, for somebody who came back.")
    public EmployeeView reactivate(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return employees.reactivate(id);
    }
}
