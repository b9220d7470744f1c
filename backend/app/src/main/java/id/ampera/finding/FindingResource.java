package id.ampera.finding;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

@Path("/findings")
@Tag(name = "finding")
public class FindingResource {
    private static final String ID = "Identifier of the finding";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String PIN = "Identifier of the pinned evidence";
    private static final String VERSION = "ETag of the version that is changed";
    private static final String VERSION_EXAMPLE = "\"0\"";

    private final FindingService findings;

    FindingResource(FindingService findings) {
        this.findings = findings;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listFindings",
            summary = "List findings",
            description =
                    "Findings of the evaluations that the caller may see; last changed first unless another sort is asked for.")
    public Page<FindingListItem> list(@BeanParam @Valid FindingFilter filter) {
        return findings.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getFinding",
            summary = "Show a finding",
            description =
                    "One finding with its evidence, each piece as it was pinned and as it is now, and its version as ETag.")
    public FindingView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return findings.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "createFinding",
            summary = "Create a finding",
            description = "Begins a draft that answers an evaluation question.")
    public FindingView create(@NotNull @Valid NewFinding input) {
        return findings.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editFinding",
            summary = "Edit a draft",
            description = "Replaces question, type, title and statement of a draft.")
    public FindingView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid FindingInput input) {
        return findings.edit(id, ifMatch, input);
    }

    @POST
    @Path("{id}/evidence")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "pinEvidence",
            summary = "Pin evidence",
            description =
                    "Pins a figure, a quote or an excerpt of the same evaluation to a draft, as it stands now. A figure of an open survey can be pinned but not published.")
    public FindingView pin(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid NewEvidence input) {
        return findings.pin(id, input);
    }

    @PUT
    @Path("{id}/evidence/{evidenceId}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "weighEvidence",
            summary = "Say what evidence means",
            description = "Replaces agreement and note of pinned evidence; the evidence itself stays as pinned.")
    public FindingView weigh(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("evidenceId") @Parameter(description = PIN, example = ID_EXAMPLE) UUID evidenceId,
            @NotNull @Valid EvidenceEdit input) {
        return findings.weigh(id, evidenceId, input);
    }

    @DELETE
    @Path("{id}/evidence/{evidenceId}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "unpinEvidence",
            summary = "Unpin evidence",
            description = "Takes evidence off a draft; the source keeps it.")
    public FindingView unpin(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("evidenceId") @Parameter(description = PIN, example = ID_EXAMPLE) UUID evidenceId) {
        return findings.unpin(id, evidenceId);
    }

    @POST
    @Path("{id}/evidence/{evidenceId}/accept")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "acceptEvidence",
            summary = "Accept the new state of evidence",
            description =
                    "Pins the evidence again as it is now; the audit trail keeps what it was. Also for a published finding.")
    public FindingView accept(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("evidenceId") @Parameter(description = PIN, example = ID_EXAMPLE) UUID evidenceId) {
        return findings.accept(id, evidenceId);
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "publishFinding",
            summary = "Publish a finding",
            description =
                    "Reads all evidence anew. Refused without evidence, and with evidence that moves, has changed or is lost (422).")
    public FindingView publish(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return findings.publish(id);
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "withdrawFinding",
            summary = "Withdraw a finding",
            description = "Takes a finding back, with a reason; it stays readable.")
    public FindingView withdraw(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid WithdrawalInput input) {
        return findings.withdraw(id, input);
    }

    @POST
    @Path("{id}/reopen")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "reopenFinding",
            summary = "Reopen a withdrawn finding",
            description = "Makes it a draft again, to be changed and published once more.")
    public FindingView reopen(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return findings.reopen(id);
    }

    @POST
    @Path("{id}/verify")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "verifyFinding",
            summary = "Recompute all evidence",
            description =
                    "Reads every figure, quote and excerpt anew from its source and compares it with what was pinned; the finding turns stale or fresh accordingly.")
    public FindingView verify(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return findings.verify(id);
    }
}
