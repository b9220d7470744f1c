package id.ampera.paper;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/paper-sheets/{id}")
@Tag(name = "paper")
public class PaperSheetResource {
    private static final String ID = "Identifier of the sheet";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";
    private static final String ETAG = "ETag of the version that is changed";
    private static final String ETAG_EXAMPLE = "\"0\"";

    private final PaperService sheets;
    private final EntryService entries;

    PaperSheetResource(PaperService sheets, EntryService entries) {
        this.sheets = sheets;
        this.entries = entries;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "getPaperSheet",
            summary = "Show a printed sheet",
            description = "Where it stands, whose it is and who did what; never its answers.")
    public PaperSheetView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return sheets.show(id);
    }

    @GET
    @Path("entries")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "getPaperEntries",
            summary = "Show what was read from a sheet",
            description =
                    "For the person who checks it, until it counts or is rejected; whoever keyed it in first does not get it. Problems: `sheet-not-there-yet`, `second-person-needed`.")
    public PaperEntriesView entries(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return entries.entries(id);
    }

    @POST
    @Path("key")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "keyPaperSheet",
            summary = "Key a sheet in",
            description =
                    "The first entry, by the rules that hold on the phone. It does not count yet. Problems: `answers-invalid`, `respondent-unknown`, `respondent-answered`, `respondent-has-sheet`, `sheet-not-there-yet`, `campaign-closed`, `campaign-not-yet-open`.")
    public PaperSheetView key(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = ETAG, example = ETAG_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid PaperEntry entry) {
        return entries.key(id, ifMatch, entry);
    }

    @POST
    @Path("key-again")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "keyPaperSheetAgain",
            summary = "Key a sheet in a second time",
            description =
                    "By another person than the first. If both entries are the same it counts; otherwise it waits until the differences are settled. Problems: `second-person-needed`, `answers-invalid`, `respondent-answered`, `sheet-not-there-yet`, `campaign-closed`.")
    public PaperSheetView keyAgain(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = ETAG, example = ETAG_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid PaperReentry entry) {
        return entries.keyAgain(id, ifMatch, entry);
    }

    @POST
    @Path("confirm")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "confirmPaperSheet",
            summary = "Confirm an entry",
            description =
                    "Another person than the first has compared the entry with the sheet: it counts. Problems: `second-person-needed`, `respondent-answered`, `sheet-not-there-yet`, `campaign-closed`.")
    public PaperSheetView confirm(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = ETAG, example = ETAG_EXAMPLE) IfMatch ifMatch) {
        return entries.confirm(id, ifMatch);
    }

    @POST
    @Path("settle")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "settlePaperSheet",
            summary = "Settle the differences of two entries",
            description =
                    "Which of the two is right, for each answer in which they differ, by another person than the first: it counts. Problems: `second-person-needed`, `difference-unsettled`, `no-difference`, `answers-invalid`, `respondent-answered`, `sheet-not-there-yet`, `campaign-closed`.")
    public PaperSheetView settle(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = ETAG, example = ETAG_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid PaperChoice choice) {
        return entries.settle(id, ifMatch, choice);
    }

    @POST
    @Path("reject")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "rejectPaperSheet",
            summary = "Reject a sheet",
            description =
                    "It does not count, and what was read from it is deleted; the invitation is free for another sheet. Problem: `sheet-not-there-yet`.")
    public PaperSheetView reject(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = ETAG, example = ETAG_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid PaperRejection rejection) {
        return entries.reject(id, ifMatch, rejection);
    }

    @POST
    @Path("reopen")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "reopenPaperSheet",
            summary = "Take up a rejected sheet again",
            description = "It is keyed in anew, from the start. Problems: `sheet-not-there-yet`, `campaign-closed`.")
    public PaperSheetView reopen(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = ETAG, example = ETAG_EXAMPLE) IfMatch ifMatch) {
        return entries.reopen(id, ifMatch);
    }
}
