package id.ampera.interview;

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

@Path("/interview-quotes")
@Tag(name = "interview")
public class QuoteResource {
    private static final String ID = "Identifier of the quote";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073996";

    private final QuoteService quotes;

    QuoteResource(QuoteService quotes) {
        this.quotes = quotes;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listInterviewQuotes",
            summary = "List quotes",
            description =
                    "Quotes of the evaluations that the caller may see, in the order in which they were marked, the lost ones included. Those outside the team see what the consent allows.")
    public Page<QuoteListItem> list(@BeanParam @Valid QuoteFilter filter) {
        return quotes.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getInterviewQuote",
            summary = "Show a quote",
            description = "One quote with its version as ETag.")
    public QuoteListItem show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return quotes.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "markInterviewQuote",
            summary = "Mark a quote",
            description =
                    "A passage of the current transcript. Problems: `transcript-not-current` when it was corrected meanwhile, `passage-invalid`.")
    public QuoteListItem mark(@NotNull @Valid QuoteInput input) {
        return quotes.mark(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editInterviewQuote",
            summary = "Edit a quote",
            description =
                    "Another passage, such as one for a quote that was lost, another guide question or another remark. Findings on it turn stale when its words change.")
    public QuoteListItem edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid QuoteInput input) {
        return quotes.edit(id, ifMatch, input);
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "removeInterviewQuote",
            summary = "Remove a quote",
            description = "The transcript stays as it is; findings on the quote turn stale.")
    public void remove(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        quotes.remove(id);
    }
}
