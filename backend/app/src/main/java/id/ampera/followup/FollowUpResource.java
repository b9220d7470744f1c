package id.ampera.followup;

import id.ampera.platform.export.ExportWords;
import id.ampera.platform.export.TableFile;
import id.ampera.platform.export.TableFormat;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/follow-ups")
@Tag(name = "followup")
@RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER})
public class FollowUpResource {
    private static final String ID = "Identifier of the recommendation";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String ACTION = "Identifier of the action";
    private static final String VERSION = "ETag of the version of the action that is changed";
    private static final String VERSION_EXAMPLE = "\"0\"";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FollowUpService followUps;

    FollowUpResource(FollowUpService followUps) {
        this.followUps = followUps;
    }

    @GET
    @Operation(
            operationId = "listFollowUps",
            summary = "List follow-ups",
            description =
                    "Every issued recommendation that the caller sees, with its status, age and progress; the next due first unless another sort is asked for. The four statuses adopt the classification of Peraturan BPK 2/2017.")
    public Page<FollowUpListItem> list(@BeanParam @Valid FollowUpFilter filter) {
        return followUps.list(filter);
    }

    @GET
    @Path("summary")
    @Operation(
            operationId = "summariseFollowUps",
            summary = "Count follow-ups by status",
            description =
                    "Over what the same filters would list. Per cent done: FULLY_IMPLEMENTED of the total without CANNOT_BE_IMPLEMENTED.")
    public FollowUpSummary summary(@BeanParam @Valid FollowUpFilter filter) {
        return followUps.summary(filter);
    }

    @GET
    @Path("export")
    @Produces({"text/csv", XLSX})
    @Operation(
            operationId = "exportFollowUps",
            summary = "Download follow-ups",
            description = "What the same filters would list, as CSV or XLSX, in the reader's language.")
    public Response export(
            @BeanParam @Valid FollowUpFilter filter,
            @QueryParam("format")
                    @DefaultValue("csv")
                    @Parameter(
                            description = "Kind of file",
                            example = "csv",
                            schema = @Schema(enumeration = {"csv", "xlsx"}))
                    String format,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        var words = ExportWords.of("export/followup", language);
        var rows = followUps.matching(filter).stream()
                .map(each -> Arrays.<Object>asList(
                        each.serial(),
                        each.title(),
                        words.of(each.priority()),
                        each.unitName(),
                        words.of(each.answer()),
                        words.of(each.status()),
                        each.actions(),
                        each.progress(),
                        each.dueOn(),
                        each.daysLeft(),
                        each.ageDays()))
                .toList();
        var headings = words.headings(
                "serial",
                "title",
                "priority",
                "unit",
                "answer",
                "status",
                "actions",
                "progress",
                "dueOn",
                "daysLeft",
                "ageDays");
        var table = new TableFile(words.of("sheet"), headings, rows, words.isIndonesian());
        var kind = TableFormat.of(format);
        StreamingOutput body = kind == TableFormat.XLSX ? table::writeXlsx : table::writeCsv;
        return Response.ok(body)
                .type(kind.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + words.of("file") + "." + kind.extension() + "\"")
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getFollowUp",
            summary = "Show the follow-up of a recommendation",
            description = "Actions, proofs, claims and decisions, and the status that follows from them.")
    public FollowUpView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return followUps.show(id);
    }

    @GET
    @Path("{id}/owners")
    @Operation(
            operationId = "listActionOwners",
            summary = "List who may own an action",
            description = "Active employees of the addressed unit and of those below it; for its officers.")
    public List<OwnerCandidate> owners(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return followUps.candidates(id);
    }

    @POST
    @Path("{id}/actions")
    @Operation(
            operationId = "addFollowUpAction",
            summary = "Plan an action",
            description =
                    "By an officer of the addressed unit, once the recommendation is accepted in whole or in part.")
    public FollowUpView addAction(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid ActionInput input) {
        return followUps.addAction(id, input);
    }

    @PUT
    @Path("{id}/actions/{actionId}")
    @Operation(
            operationId = "editFollowUpAction",
            summary = "Edit an action",
            description = "Replaces what was planned; `If-Match` carries the action's version.")
    public FollowUpView editAction(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("actionId") @Parameter(description = ACTION, example = ID_EXAMPLE) UUID actionId,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid ActionInput input) {
        return followUps.editAction(id, actionId, ifMatch, input);
    }

    @POST
    @Path("{id}/actions/{actionId}/progress")
    @Operation(
            operationId = "reportProgress",
            summary = "Report progress of an action",
            description = "Sets how far it is; the status of the recommendation follows from it.")
    public FollowUpView progress(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("actionId") @Parameter(description = ACTION, example = ID_EXAMPLE) UUID actionId,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid ProgressInput input) {
        return followUps.progress(id, actionId, ifMatch, input);
    }

    @POST
    @Path("{id}/claims")
    @Operation(
            operationId = "claimFollowUp",
            summary = "Submit for verification",
            description =
                    "Says that the recommendation is done, or that it cannot be done for a valid reason. Takes at least one proof. One claim waits at a time.")
    public FollowUpView claim(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid ClaimInput input) {
        return followUps.claim(id, input);
    }

    @POST
    @Path("{id}/claims/{claimId}/decide")
    @Operation(
            operationId = "decideClaim",
            summary = "Verify a claim",
            description =
                    "By an evaluator of the team or a decision maker who took no part in the work. That something cannot be done is approved by a decision maker.")
    public FollowUpView decide(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("claimId") @Parameter(description = "Identifier of the claim", example = ID_EXAMPLE)
                    UUID claimId,
            @NotNull @Valid ClaimDecision input) {
        return followUps.decide(id, claimId, input);
    }

    @POST
    @Path("{id}/claims/{claimId}/reopen")
    @RolesAllowed({Role.ADMIN, Role.DECISION_MAKER})
    @Operation(
            operationId = "reopenFollowUp",
            summary = "Reopen what was verified",
            description =
                    "By a decision maker or an administrator, with a reason. The accepted claim counts no longer and stays on record; the status becomes what the actions and the other claims make it, and the addressed unit is told.")
    public FollowUpView reopen(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("claimId") @Parameter(description = "Identifier of the claim", example = ID_EXAMPLE)
                    UUID claimId,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version of the claim", example = "\"1\"")
                    IfMatch ifMatch,
            @NotNull @Valid ClaimReopening input) {
        return followUps.reopen(id, claimId, ifMatch, input);
    }
}
