package id.ampera.response;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Drafts of anonymous answers: behind a ballot, never behind an account. */
@Path("/campaigns/{id}/anonymous-drafts")
@Tag(name = "response")
public class DraftResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";

    private final DraftService drafts;

    DraftResource(DraftService drafts) {
        this.drafts = drafts;
    }

    @POST
    @ResponseStatus(204)
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "saveDraft",
            summary = "Keep the sealed draft of a ballot",
            description =
                    "One draft per ballot, sealed by the client under a key of its own. `replaces` names the draft that the client knew, so that no device writes over another one unseen. Goes with the answer, the withdrawal, or the release. Without credentials. Problems: `ballot-invalid`, `draft-changed`, `draft-size`, `campaign-closed`, `credentials-sent`.")
    public void save(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @Context HttpHeaders headers,
            @NotNull @Valid NewDraft draft) {
        SubmissionResource.requireNobody(headers);
        drafts.save(id, draft);
    }

    @POST
    @Path("read")
    @ResponseStatus(200)
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "readDraft",
            summary = "Fetch the sealed draft of a ballot",
            description =
                    "What the client sealed, for the device that has the resume code. Without credentials. Problems: `ballot-invalid`, `campaign-closed`, `credentials-sent`.")
    public SealedDraft read(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @Context HttpHeaders headers,
            @NotNull @Valid BallotProof ballot) {
        SubmissionResource.requireNobody(headers);
        return drafts.read(id, ballot);
    }

    @POST
    @Path("discard")
    @ResponseStatus(204)
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "discardDraft",
            summary = "Delete the sealed draft of a ballot",
            description =
                    "There may be none. Without credentials. Problems: `ballot-invalid`, `campaign-closed`, `credentials-sent`.")
    public void discard(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @Context HttpHeaders headers,
            @NotNull @Valid BallotProof ballot) {
        SubmissionResource.requireNobody(headers);
        drafts.discard(id, ballot);
    }
}
