package id.ampera.exploration;

import id.ampera.platform.export.TableFormat;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/explorations")
@Tag(name = "exploration")
public class ExplorationResource {
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExplorationService explorations;
    private final ExplorationChoiceService choices;

    ExplorationResource(ExplorationService explorations, ExplorationChoiceService choices) {
        this.explorations = explorations;
        this.choices = choices;
    }

    @GET
    @Path("choices")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listExplorationChoices",
            summary = "List campaigns that can be explored",
            description =
                    "Those of evaluations that the caller sees whose results can be read now, the latest opening first.")
    public List<ExplorationChoice> choices(
            @QueryParam("evaluationId") @Parameter(description = "Only of this evaluation", example = ID_EXAMPLE)
                    UUID evaluationId) {
        return choices.choices(evaluationId);
    }

    @GET
    @Path("choices/{campaignId}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getExplorationChoice",
            summary = "Show what can be explored of a campaign",
            description =
                    "Items that have figures, what can be made of each, and the groups that can stand side by side. Problems: `results-not-released`.")
    public ExplorationChoiceView choice(
            @PathParam("campaignId") @Parameter(description = "Identifier of the campaign", example = ID_EXAMPLE)
                    UUID campaignId,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        return choices.choice(campaignId, language);
    }

    @POST
    @Path("run")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "runExploration",
            summary = "Explore figures",
            description =
                    "Sets groups, rounds, or self and others side by side, tests them, or looks at scales together, with tables, the sentence that says it and what is to be known. Reckons with nothing but what the results show: what they hide is in no part of the answer. Nothing is stored. Each wrong part of the recipe has its problem with a pointer: `exploration-campaign-unknown`, `exploration-campaign-twice`, `exploration-rounds-only`, `exploration-rounds-few`, `exploration-cut-undeclared`, `exploration-cross-cut`, `exploration-group-unknown`, `exploration-items-missing`, `exploration-items-many`, `exploration-item-unknown`, `exploration-section-unknown`, `exploration-no-raters`, `exploration-groups-later` (409), `exploration-method-unfit`, `exploration-tests-many` beyond 300 tests without those of pairs; `results-not-released`.")
    public ExplorationView run(
            @NotNull @Valid ExplorationRecipe recipe,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        return explorations.explore(recipe, language);
    }

    @POST
    @Path("export")
    @Produces({"text/csv", XLSX})
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "exportExploration",
            summary = "Download what was explored",
            description =
                    "The tables of `run` for the same recipe, with the sentence and what is to be known, as CSV or XLSX. Problems as there.")
    public Response export(
            @NotNull @Valid ExplorationRecipe recipe,
            @QueryParam("format")
                    @DefaultValue("csv")
                    @Parameter(
                            description = "Kind of file",
                            example = "csv",
                            schema = @Schema(enumeration = {"csv", "xlsx"}))
                    String format,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        var words = ExplorationWords.in(language);
        var table = ExplorationExport.of(explorations.explore(recipe, language), words);
        var kind = TableFormat.of(format);
        StreamingOutput body = kind == TableFormat.XLSX ? table::writeXlsx : table::writeCsv;
        return Response.ok(body)
                .type(kind.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + words.of("file") + "." + kind.extension() + "\"")
                .build();
    }
}
