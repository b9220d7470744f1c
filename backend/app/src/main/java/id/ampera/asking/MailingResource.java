package id.ampera.asking;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/campaigns/{id}/mailing")
@Tag(name = "asking")
public class MailingResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";

    private final MailingService mailings;

    MailingResource(MailingService mailings) {
        this.mailings = mailings;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getMailing",
            summary = "Show how a campaign asks by mail",
            description =
                    "Settings, days of the reminders, how many invitations left, and for those who keep the campaign which addresses failed. Never who was reminded.")
    public MailingView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return mailings.show(id);
    }

    @PUT
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "setMailing",
            summary = "Set how a campaign asks by mail",
            description =
                    "Until it is closed. Switched on in an open campaign that has not invited by mail, the invitations leave at once. Problem: `mailing-over`.")
    public MailingView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid MailingEdit edit) {
        return mailings.edit(id, ifMatch, edit);
    }

    @POST
    @Path("retry")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "retryMailing",
            summary = "Send again what could not be delivered",
            description = "To the addresses as they are today, while the campaign is open. Problem: `mailing-over`.")
    public MailingView retry(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return mailings.retry(id);
    }
}
