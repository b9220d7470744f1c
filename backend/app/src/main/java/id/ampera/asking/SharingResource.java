package id.ampera.asking;

import id.ampera.platform.pdf.Pdf;
import id.ampera.platform.security.Role;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/campaigns/{id}")
@Tag(name = "asking")
public class SharingResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";
    private static final String PDF = "application/pdf";

    private final SharingService sharing;
    private final Pdf pdf;
    private final Template cards;
    private final Template poster;

    SharingResource(
            SharingService sharing,
            Pdf pdf,
            @Location("asking/cards.html") Template cards,
            @Location("asking/poster.html") Template poster) {
        this.sharing = sharing;
        this.pdf = pdf;
        this.cards = cards;
        this.poster = poster;
    }

    @GET
    @Path("message")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getSurveyMessage",
            summary = "A message to pass on",
            description =
                    "The public address of a published campaign and a few sentences for WhatsApp. Problem: `nothing-to-ask`.")
    public SharingView message(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        return sharing.message(id, language);
    }

    @GET
    @Path("cards")
    @Produces(PDF)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "downloadSurveyCards",
            summary = "Cards to cut out",
            description =
                    "A page of eight equal cards, of a public campaign a page for each service point, with cut lines and a QR code of the campaign's public address, which holds no secret and names nobody. Problem: `nothing-to-ask`.")
    public Response cards(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @QueryParam("point")
                    @Size(max = 20)
                    @Parameter(
                            description = "Of a public campaign: only this service point, by its code; absent for all",
                            example = "LOKET-1")
                    String point,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        return file(cards, sharing.sheets(id, point, language), "kartu.pdf");
    }

    @GET
    @Path("poster")
    @Produces(PDF)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "downloadSurveyPoster",
            summary = "A poster for the notice board",
            description =
                    "One page, of a public campaign one for each service point, with the QR code of the campaign's public address, how it is answered, and the manifest's hash to compare with. Problem: `nothing-to-ask`.")
    public Response poster(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @QueryParam("point")
                    @Size(max = 20)
                    @Parameter(
                            description = "Of a public campaign: only this service point, by its code; absent for all",
                            example = "LOKET-1")
                    String point,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        return file(poster, sharing.sheets(id, point, language), "poster.pdf");
    }

    private Response file(Template template, List<Sheet> sheets, String name) {
        return Response.ok(pdf.write(template.data("sheets", sheets).render()))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
