package id.ampera.enrolment;

import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/accounts/{employeeId}/authenticator")
@Tag(name = "enrolment")
public class AuthenticatorResource {
    private final Authenticators authenticators;

    AuthenticatorResource(Authenticators authenticators) {
        this.authenticators = authenticators;
    }

    @DELETE
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "removeAuthenticator",
            summary = "Take out a lost telephone",
            description =
                    "Removes the authenticator app of a member of staff and ends their sessions; at the next sign-in they set up a new one after their password. Not for oneself. Problems: `own-authenticator`, `no-authenticator`.")
    public void remove(
            @PathParam("employeeId")
                    @Parameter(description = "The employee", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID employeeId) {
        authenticators.remove(employeeId);
    }
}
