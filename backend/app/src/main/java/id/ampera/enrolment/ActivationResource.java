package id.ampera.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For those who have a card and no password yet, hence without signing in. */
@Path("/activations")
@Tag(name = "enrolment")
public class ActivationResource {
    private final Activations activations;

    ActivationResource(Activations activations) {
        this.activations = activations;
    }

    @POST
    @Path("check")
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "checkActivation",
            summary = "Does this code belong to this NIP?",
            description =
                    "So that a wrong code is said before a password is chosen. One refusal for an unknown NIP, a wrong, used or expired code; a card stops working after five wrong NIPs.")
    public void check(@NotNull @Valid CardProof proof) {
        activations.check(proof);
    }

    @POST
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "activate",
            summary = "Activate an account by the code of a card",
            description =
                    "Sets the password of the account. The code is then used up; it stays good when the password is refused or the sign-in service is away.")
    public void activate(@NotNull @Valid Activation activation) {
        activations.activate(activation);
    }
}
