package id.ampera.access;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "access")
public class AccessResource {
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    private final AccountService accounts;

    AccessResource(AccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Path("me")
    @RolesAllowed(Role.RESPONDENT)
    @Operation(
            operationId = "getMe",
            summary = "Who is signed in",
            description = "Name, roles, unit scope and what the caller may do.")
    public MeView me() {
        return accounts.me();
    }

    @GET
    @Path("accounts")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "listAccounts",
            summary = "List who may do what",
            description = "Everybody with a staff role, by name unless another sort is asked for.")
    public Page<AccountListItem> list(@BeanParam @Valid AccountFilter filter) {
        return accounts.list(filter);
    }

    @GET
    @Path("accounts/{employeeId}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "getAccount",
            summary = "Show what an employee may do",
            description = "Roles and unit scope; an employee without an account has neither.")
    public AccountView show(
            @PathParam("employeeId") @Parameter(description = "The employee", example = ID_EXAMPLE) UUID employeeId) {
        return accounts.show(employeeId);
    }

    @PUT
    @Path("accounts/{employeeId}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "editAccount",
            summary = "Set roles and unit scope",
            description = "Counts from the next request on. The last administrator cannot lose the role.")
    public AccountView edit(
            @PathParam("employeeId") @Parameter(description = "The employee", example = ID_EXAMPLE) UUID employeeId,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid AccountEdit edit) {
        return accounts.edit(employeeId, ifMatch, edit);
    }
}
