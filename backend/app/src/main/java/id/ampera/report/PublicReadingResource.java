package id.ampera.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/public/evaluations")
@Tag(name = "report")
public class PublicReadingResource {
    private static final String ID = "Identifier of the evaluation";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    private final PublicPageService pages;

    PublicReadingResource(PublicPageService pages) {
        this.pages = pages;
    }

    @GET
    @Path("{id}")
    @Produces("text/html")
    @PermitAll
    @Operation(
            operationId = "readPublicPage",
            summary = "Read the public page of an evaluation",
            description = "A page for everybody, without sign-in; 404 unless a decision maker has released it.")
    public Response read(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return Response.ok(pages.page(id))
                .type("text/html;charset=UTF-8")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox"
                                + " allow-top-navigation-by-user-activation")
                .header("Cache-Control", "no-store")
                .build();
    }
}
