package id.ampera.report;

import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/evaluations/{id}/public-page")
@Tag(name = "report")
public class PublicPageResource {
    private static final String ID = "Identifier of the evaluation";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    private final PublicPageService pages;

    PublicPageResource(PublicPageService pages) {
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getPublicPage",
            summary = "Show whether an evaluation is public",
            description = "Whether findings and recommendations are shown without sign-in, since when and by whom.")
    public PublicPageView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("release")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "releasePublicPage",
            summary = "Show an evaluation to everybody",
            description =
                    "By a decision maker: published findings, issued recommendations and their progress can be read"
                            + " without sign-in from now on. Quotes only as far as their speakers consent.")
    public PublicPageView release(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return pages.release(id);
    }

    @POST
    @Path("withdraw")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "withdrawPublicPage",
            summary = "Show an evaluation no longer",
            description = "By a decision maker: the public page answers 404 from now on.")
    public PublicPageView withdraw(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return pages.withdraw(id);
    }
}
