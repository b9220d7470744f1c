package id.ampera.recommendation;

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
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/recommendations")
@Tag(name = "recommendation")
public class RecommendationResource {
    private static final String ID = "Identifier of the recommendation";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String VERSION = "ETag of the version that is changed";
    private static final String VERSION_EXAMPLE = "\"0\"";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RecommendationService recommendations;

    RecommendationResource(RecommendationService recommendations) {
        this.recommendations = recommendations;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER})
    @Operation(
            operationId = "listRecommendations",
            summary = "List recommendations",
            description =
                    "Those of evaluations that the caller sees, and issued ones that address units whose matters the caller handles; the next due first unless another sort is asked for.")
    public Page<RecommendationListItem> list(@BeanParam @Valid RecommendationFilter filter) {
        return recommendations.list(filter);
    }

    @GET
    @Path("export")
    @Produces({"text/csv", XLSX})
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER})
    @Operation(
            operationId = "exportRecommendations",
            summary = "Download recommendations",
            description = "What the same filters would list, as CSV or XLSX, in the reader's language.")
    public Response export(
            @BeanParam @Valid RecommendationFilter filter,
            @QueryParam("format")
                    @DefaultValue("csv")
                    @Parameter(
                            description = "Kind of file",
                            example = "csv",
                            schema = @Schema(enumeration = {"csv", "xlsx"}))
                    String format,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        var words = ExportWords.of("export/recommendation", language);
        var rows = recommendations.matching(filter).stream()
                .map(each -> Arrays.<Object>asList(
                        each.evaluationTitle(),
                        each.serial(),
                        each.title(),
                        words.of(each.priority()),
                        words.of(each.status()),
                        each.unitName(),
                        each.dueOn(),
                        words.of(each.answer()),
                        each.findings()))
                .toList();
        var headings = words.headings(
                "evaluation", "serial", "title", "priority", "status", "unit", "dueOn", "answer", "findings");
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
    @Path("findings")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listFindingsToRecommendOn",
            summary = "List what a recommendation may rest on",
            description = "The published findings of an evaluation that the caller sees, by evaluation question.")
    public List<RecommendationView.RecommendedFinding> findings(
            @NotNull @QueryParam("evaluationId") @Parameter(description = "The evaluation", example = ID_EXAMPLE)
                    UUID evaluationId) {
        return recommendations.publishedFindings(evaluationId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER})
    @Operation(
            operationId = "getRecommendation",
            summary = "Show a recommendation",
            description = "What is recommended, the findings that it rests on, and what the addressee says.")
    public RecommendationView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return recommendations.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "createRecommendation",
            summary = "Write a recommendation",
            description = "A draft that rests on published findings of the evaluation.")
    public RecommendationView create(@NotNull @Valid NewRecommendationInput input) {
        return recommendations.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editRecommendation",
            summary = "Edit a draft",
            description = "Replaces what it says; until it is issued.")
    public RecommendationView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid RecommendationInput input) {
        return recommendations.edit(id, ifMatch, input);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "deleteRecommendation",
            summary = "Delete a draft",
            description = "What was issued is withdrawn instead.")
    public void delete(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        recommendations.delete(id);
    }

    @POST
    @Path("{id}/issue")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "issueRecommendation",
            summary = "Issue a recommendation",
            description =
                    "From then on the addressee sees it and is told. Refused when one of its findings is not published any more.")
    public RecommendationView issue(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return recommendations.issue(id);
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "withdrawRecommendation",
            summary = "Withdraw a recommendation",
            description = "Nothing is left to follow up; the addressee is told why.")
    public RecommendationView withdraw(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid RecommendationWithdrawal input) {
        return recommendations.withdraw(id, input);
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed(Role.UNIT_OFFICER)
    @Operation(
            operationId = "answerRecommendation",
            summary = "Respond to a recommendation",
            description = "Once, by an officer of the addressed unit: accept, accept in part, or reject with a reason.")
    public RecommendationView answer(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid AnswerInput input) {
        return recommendations.answer(id, input);
    }
}
