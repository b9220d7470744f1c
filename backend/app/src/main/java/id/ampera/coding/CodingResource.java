package id.ampera.coding;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/codebooks/{evaluationId}")
@Tag(name = "coding")
public class CodingResource {
    private static final String ID = "Identifier of the evaluation";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990";

    private final CodingService coding;

    CodingResource(CodingService coding) {
        this.coding = coding;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getCodebook",
            summary = "Show the codebook of an evaluation",
            description =
                    "Its codes as an outline with how many passages carry each, by source. The numbers are those of `listPassages` with the code as filter.")
    public CodebookView show(
            @PathParam("evaluationId") @Parameter(description = ID, example = ID_EXAMPLE) UUID evaluationId) {
        return coding.show(evaluationId);
    }

    @PUT
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "arrangeCodebook",
            summary = "Write the codes of an evaluation",
            description =
                    "All codes in their order. Those that are named by their id are kept with the passages that carry them. Problems: `code-in-use` when one is left out that passages carry, `code-twice`, `code-without-parent`.")
    public CodebookView arrange(
            @PathParam("evaluationId") @Parameter(description = ID, example = ID_EXAMPLE) UUID evaluationId,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid CodebookInput input) {
        return coding.arrange(evaluationId, ifMatch, input);
    }

    @GET
    @Path("passages")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listPassages",
            summary = "List passages with their codes",
            description =
                    "Quotes, excerpts and open survey answers of the evaluation, the latter as far as the disclosure gate shows them.")
    public Page<PassageView> list(
            @PathParam("evaluationId") @Parameter(description = ID, example = ID_EXAMPLE) UUID evaluationId,
            @BeanParam @Valid PassageFilter filter) {
        return coding.list(evaluationId, filter);
    }

    @POST
    @Path("code")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "codePassage",
            summary = "Give a code to a passage",
            description = "Again changes nothing. Problems: `code-unknown`, `passage-unknown`.")
    public PassageView code(
            @PathParam("evaluationId") @Parameter(description = ID, example = ID_EXAMPLE) UUID evaluationId,
            @NotNull @Valid CodeChoice choice) {
        return coding.code(evaluationId, choice);
    }

    @POST
    @Path("uncode")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "uncodePassage",
            summary = "Take a code off a passage",
            description = "Again changes nothing. Problems: `code-unknown`, `passage-unknown`.")
    public PassageView uncode(
            @PathParam("evaluationId") @Parameter(description = ID, example = ID_EXAMPLE) UUID evaluationId,
            @NotNull @Valid CodeChoice choice) {
        return coding.uncode(evaluationId, choice);
    }
}
