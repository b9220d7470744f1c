package id.ampera.search;

import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/search")
@Tag(name = "search")
public class SearchResource {
    private final SearchService search;

    SearchResource(SearchService search) {
        this.search = search;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "searchTexts",
            summary = "Search documents and transcripts",
            description =
                    "Full text by Indonesian stems: `melayani` finds `pelayanan`. Pages of the evaluations that the caller may see, best first; words of the query are marked by offsets. The first thousand can be paged through by `cursor`.")
    public SearchResults search(@BeanParam @Valid SearchFilter filter) {
        return search.search(filter);
    }
}
