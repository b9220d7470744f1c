package id.ampera.response;

import id.ampera.platform.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Answers without an account, and how they arrive. */
@Path("/campaigns/{id}")
@Tag(name = "response")
public class PublicAnswerResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";

    private final PublicIntake intake;
    private final ArrivalService arrivals;

    PublicAnswerResource(PublicIntake intake, ArrivalService arrivals) {
        this.intake = intake;
        this.arrivals = arrivals;
    }

    @POST
    @Path("challenges")
    @ResponseStatus(200)
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "askChallenge",
            summary = "Ask for the work that one answer costs",
            description =
                    "Signed, bound to the campaign, the service point and the time, valid for two hours and for one answer. Nothing is kept of it. It is solved beside the questions; a point with many more answers than usual asks for more work. Problems: `point-unknown`, `campaign-closed`, `campaign-not-yet-open`.")
    public ChallengeView challenge(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid NewChallenge wanted) {
        return intake.challenge(id, wanted);
    }

    @POST
    @Path("public-submissions")
    @ResponseStatus(201)
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "submitPublic",
            summary = "Answer a public campaign",
            description =
                    "Without an account: a request that carries credentials is refused. One answer per challenge, and one per device until the campaign’s window for devices is over; the same answer of the same device gets the same receipt. No address is kept or counted. Problems: `challenge-invalid`, `challenge-unsolved`, `challenge-expired`, `challenge-spent`, `device-answered`, `answers-invalid`, `campaign-closed`, `credentials-sent`.")
    public PublicReceipt submit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @Context HttpHeaders headers,
            @NotNull @Valid PublicSubmission submission) {
        SubmissionResource.requireNobody(headers);
        return intake.submit(id, submission);
    }

    @GET
    @Path("arrivals")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getArrivals",
            summary = "How answers to a public campaign arrive",
            description =
                    "By service point and hour of the last fourteen days beside what is usual there, with a warning where there are many more, and the windows that do not count. Problem: `campaign-not-public`.")
    public ArrivalsView arrivals(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return arrivals.show(id);
    }

    @POST
    @Path("excluded-windows")
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "excludeWindow",
            summary = "Let the answers of some hours not count",
            description =
                    "Whole hours that are over, at one service point or at all, with a reason; it stands in the audit trail. Nothing is deleted. A window holds at least the minimum group and shares no hour with another one, also not with a lifted one, so that no single answer follows from the difference. Problems: `window-invalid`, `window-too-small`, `window-overlaps`, `point-unknown`, `campaign-not-public`.")
    public ArrivalsView exclude(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid NewExcludedWindow wanted) {
        return arrivals.exclude(id, wanted);
    }

    @POST
    @Path("excluded-windows/{windowId}/lift")
    @ResponseStatus(200)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "liftWindow",
            summary = "Let the answers of an excluded window count again",
            description = "With a reason; it stands in the audit trail. Problem: `window-lifted`.")
    public ArrivalsView lift(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("windowId")
                    @Parameter(
                            description = "Identifier of the window",
                            example = "01937c2e-5f0a-7cc3-98c4-dc0c0c073996")
                    UUID windowId,
            @NotNull @Valid WindowLifting lifting) {
        return arrivals.lift(id, windowId, lifting);
    }
}
