package id.ampera.enrolment;

import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/enrolments")
@Tag(name = "enrolment")
public class EnrolmentResource {
    private static final String ID = "Identifier of the job";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    private final EnrolmentService enrolments;
    private final Activations activations;

    EnrolmentResource(EnrolmentService enrolments, Activations activations) {
        this.enrolments = enrolments;
        this.activations = activations;
    }

    @GET
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "listEnrolments",
            summary = "List jobs that make accounts",
            description = "Jobs that make and keep sign-in accounts, newest first unless another sort is asked for.")
    public Page<EnrolmentListItem> list(@BeanParam @Valid EnrolmentFilter filter) {
        return enrolments.list(filter);
    }

    @POST
    @ResponseStatus(202)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "startEnrolment",
            summary = "Make accounts",
            description =
                    "Brings the sign-in accounts of these people to what the roster says: new ones are made, changed NIPs and names are taken over, accounts of those who left are disabled. The list of people is fixed now; the work goes on by itself. Doing it again changes nothing more.")
    public EnrolmentView start(@NotNull @Valid EnrolmentInput input) {
        return enrolments.begin(input);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "getEnrolment",
            summary = "Show a job that makes accounts",
            description = "How far it is and what it did.")
    public EnrolmentView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return enrolments.show(id);
    }

    @GET
    @Path("{id}/people")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "listEnrolmentPeople",
            summary = "List the people of a job",
            description =
                    "Whose accounts it is about and what became of them, by name unless another sort is asked for.")
    public Page<EnrolmentPersonItem> people(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @BeanParam @Valid EnrolmentPersonFilter filter) {
        return enrolments.people(id, filter);
    }

    @POST
    @Path("{id}/cards")
    @Produces("application/pdf")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "printActivationCards",
            summary = "Print activation cards",
            description =
                    "A PDF with one card per person: name, masked NIP, a one-time code and a QR code for it. The codes stand nowhere else and cannot be shown again; a new card makes the one before it void.")
    public Response cards(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid CardRequest request) {
        return Response.ok(activations.print(id, request.employeeIds(), request.language()))
                .header("Content-Disposition", "attachment; filename=\"kartu-aktivasi.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "cancelEnrolment",
            summary = "Stop a job that makes accounts",
            description = "Accounts that were made stay.")
    public EnrolmentView cancel(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return enrolments.cancel(id);
    }

    @POST
    @Path("{id}/retry")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "retryEnrolment",
            summary = "Try a waiting job now",
            description = "Without waiting for the next time at which it would try by itself.")
    public EnrolmentView retry(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return enrolments.retry(id);
    }
}
