package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/campaigns/{id}")
@Tag(name = "result")
public class ResultResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String CUT =
            "Break down by unit, cohort, sex or role of the raters; only cuts that the campaign declared";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ResultService results;

    ResultResource(ResultService results) {
        this.results = results;
    }

    @GET
    @Path("response-rate")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, ResultService.READ_SCOPE})
    @Operation(
            operationId = "getResponseRate",
            summary = "Show who answered, by group",
            description =
                    "Invited and answered for all and for the groups of a cut. Groups with fewer answers than the minimum, and those that protect them, carry no numbers. Of an anonymous campaign before its release there is only the daily band.")
    public ResponseRateView responseRate(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @QueryParam("cut") @Parameter(description = CUT, example = "UNIT") Cut cut) {
        return results.responseRate(id, cut);
    }

    @GET
    @Path("results")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, ResultService.READ_SCOPE})
    @Operation(
            operationId = "getResults",
            summary = "Show the figures of a campaign",
            description =
                    "Figures of every item, for all and for the groups of a cut, each with its n. What would tell about fewer people than the minimum, alone or together with any other cut, is hidden and says so. Named campaigns show provisional figures of all together while they are open, which begin with twenty times the minimum, move when they have doubled and stay as far behind the latest answers; anonymous ones show those of their latest interim release, where some were promised, and else only after their release (409 before). An interim release counts drawn answers to required questions with options; see `interim`.")
    public ResultsView show(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @QueryParam("cut") @Parameter(description = CUT, example = "UNIT") Cut cut) {
        return results.results(id, cut);
    }

    @GET
    @Path("results/self-and-others")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, ResultService.READ_SCOPE})
    @Operation(
            operationId = "getSelfAndOthers",
            summary = "Show self-ratings beside those of others",
            description =
                    "Of a campaign of raters that declared the cut `RATER_ROLE`: two figures for each line, what participants say of themselves and what all others say, behind the same gate. Empty if nobody rates themselves. Problems: `cut-not-declared`, `results-not-released`.")
    public BesideView selfAndOthers(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return results.beside(id);
    }

    @GET
    @Path("results/{itemKey}/verbatim")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, ResultService.READ_SCOPE})
    @Operation(
            operationId = "listVerbatim",
            summary = "Read the texts of one item",
            description =
                    "Texts answered to a text item, in an order that tells nothing and without any other answer, if there are at least `minimumVerbatim` of them.")
    public VerbatimView verbatim(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("itemKey") @Parameter(description = "Code of a text item", example = "saran") String itemKey,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    @Parameter(description = "Texts per page, 1 to 200", example = "50")
                    int limit,
            @QueryParam("cursor")
                    @Size(max = 100)
                    @Parameter(
                            description = "`nextCursor` of the page before",
                            example = "0f1e2d3c4b5a69788796a5b4c3d2e1f0")
                    String cursor) {
        if (cursor != null && !cursor.matches("[0-9a-f]{32}")) throw CommonProblem.INVALID_CURSOR.raise();
        return results.verbatim(id, itemKey, limit, cursor);
    }

    @GET
    @Path("results/export")
    @Produces({"text/csv", XLSX})
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, ResultService.READ_SCOPE})
    @Operation(
            operationId = "exportResults",
            summary = "Download the figures of a campaign",
            description =
                    "Exactly what `results` shows: summary, distribution, response rate and the recipe. CSV is one table with the kind of row in its first column; Indonesian files have semicolons and decimal commas as spreadsheets there expect them, English ones commas and points. XLSX has a sheet for each.")
    public Response export(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @QueryParam("format")
                    @DefaultValue("csv")
                    @Parameter(
                            description = "Kind of file",
                            example = "csv",
                            schema = @Schema(enumeration = {"csv", "xlsx"}))
                    ExportFormat format,
            @QueryParam("cut") @Parameter(description = CUT, example = "UNIT") Cut cut,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        var file = new ResultsExport(results.results(id, cut), language);
        var xlsx = format == ExportFormat.XLSX;
        StreamingOutput body = xlsx ? file::writeXlsx : file::writeCsv;
        return Response.ok(body)
                .type(xlsx ? XLSX : "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + (xlsx ? ".xlsx\"" : ".csv\""))
                .build();
    }
}
