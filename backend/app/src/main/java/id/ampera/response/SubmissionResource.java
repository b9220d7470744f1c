package id.ampera.response;

import id.ampera.platform.security.Role;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/campaigns")
@Tag(name = "response")
public class SubmissionResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";

    private final NamedIntake named;
    private final AnonymousIntake anonymous;
    private final ProgressService progress;
    private final Releases releases;

    SubmissionResource(NamedIntake named, AnonymousIntake anonymous, ProgressService progress, Releases releases) {
        this.named = named;
        this.anonymous = anonymous;
        this.progress = progress;
        this.releases = releases;
    }

    @POST
    @Path("{id}/submissions")
    @ResponseStatus(201)
    @RolesAllowed(Role.RESPONDENT)
    @Operation(
            operationId = "submitNamed",
            summary = "Answer a named campaign",
            description =
                    "One answer per invitation of the caller. The same answers again get the same receipt, others `already-answered`. Problems: `answers-invalid`, `campaign-closed`, `campaign-not-yet-open`, `campaign-not-named`.")
    public NamedReceipt submit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid NamedSubmission submission) {
        return named.submit(id, submission);
    }

    @POST
    @Path("{id}/anonymous-submissions")
    @ResponseStatus(201)
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "submitAnonymous",
            summary = "Answer an anonymous campaign",
            description =
                    "With a ballot and without credentials: a request that carries any is refused. Blanks after the JSON of `answers` are ignored, so that a client can make every request the same few sizes. The same ballot again replaces its answer until the campaign closes; content is never given back. Leaves no time, order, log or audit entry. Problems: `ballot-invalid`, `answers-invalid`, `campaign-closed`, `credentials-sent`.")
    // what the short way leaves may be large: it is read where that delays nobody
    @Blocking
    public Uni<AnonymousReceipt> submitAnonymous(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @Context HttpHeaders headers,
            @NotNull @Valid AnonymousSubmission submission) {
        requireNobody(headers);
        return anonymous.submit(id, submission);
    }

    @POST
    @Path("{id}/anonymous-withdrawals")
    @ResponseStatus(204)
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "withdrawAnonymous",
            summary = "Take back an anonymous answer",
            description =
                    "Removes the answer of a ballot until the campaign closes, if there is one. The ballot may be used again. Without credentials. Problems: `ballot-invalid`, `campaign-closed`, `credentials-sent`.")
    @Blocking
    public Uni<Void> withdrawAnonymous(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @Context HttpHeaders headers,
            @NotNull @Valid BallotProof withdrawal) {
        requireNobody(headers);
        return anonymous.withdraw(id, withdrawal);
    }

    @GET
    @Path("{id}/ballots")
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "listBallots",
            summary = "The spent ballots of a released campaign",
            description =
                    "Counts per stratum and the ballots whose answers were counted, in the order of their hashes, 200 per page. Everyone finds their own by the receipt. Problem: `campaign-not-released`.")
    public PublishedBallots ballots(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @QueryParam("cursor")
                    @Pattern(regexp = "[0-9a-f]{64}")
                    @Parameter(
                            description = "`nextCursor` of the page before",
                            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String cursor) {
        return progress.ballots(id, cursor);
    }

    @GET
    @Path("{id}/progress")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:campaigns:read"})
    @Operation(
            operationId = "getCampaignProgress",
            summary = "How many have answered",
            description =
                    "The number for a named campaign and after the release; for an anonymous one before it only a band of ten percent, noted once a day.")
    public CampaignProgress progress(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return progress.show(id);
    }

    @POST
    @Path("{id}/release")
    @ResponseStatus(204)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "releaseCampaign",
            summary = "Release an anonymous campaign",
            description =
                    "Opens the sealed answers of a closed campaign after its grace, shuffles them and destroys all keys. It happens by itself; this is for not waiting. Problems: `campaign-not-closed`, `grace-not-over`.")
    public void release(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        releases.releaseNow(id);
    }

    /** Who brings a ballot brings no account. */
    static void requireNobody(HttpHeaders headers) {
        if (headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null) throw ResponseProblem.CREDENTIALS_SENT.raise();
    }
}
