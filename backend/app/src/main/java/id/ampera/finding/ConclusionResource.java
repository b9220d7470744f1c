package id.ampera.finding;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/evaluations/{id}")
@Tag(name = "finding")
public class ConclusionResource {
    private static final String ID = "Identifier of the evaluation";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String PROGRAMME = "Identifier of a programme of the evaluation";

    private final TriangulationService triangulation;
    private final VerdictService verdicts;

    ConclusionResource(TriangulationService triangulation, VerdictService verdicts) {
        this.triangulation = triangulation;
        this.verdicts = verdicts;
    }

    @GET
    @Path("triangulation")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getTriangulation",
            summary = "Show questions against methods",
            description =
                    "For each evaluation question and method how much evidence supports, complements or contradicts its findings, and whether the methods converge, complement each other or diverge. Withdrawn findings are left out.")
    public TriangulationView triangulation(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return triangulation.show(id);
    }

    @GET
    @Path("verdicts")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listVerdicts",
            summary = "Show the verdict on each programme",
            description = "One entry per programme of the evaluation, also for those without a verdict yet.")
    public VerdictsView verdicts(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return verdicts.list(id);
    }

    @GET
    @Path("verdicts/{programmeId}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getVerdict",
            summary = "Show the verdict on a programme",
            description = "The verdict with its reason and findings, and its version as ETag; 0 before the first one.")
    public VerdictView verdict(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("programmeId") @Parameter(description = PROGRAMME, example = ID_EXAMPLE) UUID programmeId) {
        return verdicts.show(id, programmeId);
    }

    @PUT
    @Path("verdicts/{programmeId}")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "giveVerdict",
            summary = "Give the verdict on a programme",
            description =
                    "Successful, in need of improvement, or inconclusive; with a reason and the published findings that it rests on. Only for decision makers.")
    public VerdictView decide(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("programmeId") @Parameter(description = PROGRAMME, example = ID_EXAMPLE) UUID programmeId,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid VerdictInput input) {
        return verdicts.decide(id, programmeId, ifMatch, input);
    }
}
