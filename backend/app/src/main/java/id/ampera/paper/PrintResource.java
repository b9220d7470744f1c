package id.ampera.paper;

import id.ampera.platform.pdf.Pdf;
import id.ampera.platform.security.Role;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/campaigns/{id}")
@Tag(name = "paper")
public class PrintResource {
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";
    private static final String PDF = "application/pdf";
    static final String LANGUAGE = "Language of the page; Indonesian where the questionnaire does not speak the other";

    private final PrintService prints;
    private final Pdf pdf;
    private final Template form;

    PrintResource(PrintService prints, Pdf pdf, @Location("paper/form.html") Template form) {
        this.prints = prints;
        this.pdf = pdf;
        this.form = form;
    }

    @GET
    @Path("print")
    @Produces(PDF)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "printCampaign",
            summary = "Print the questionnaire of a campaign",
            description =
                    "One copy to be read, the same for everybody: it has no number, and the QR code on each page is the campaign's public address.")
    public Response campaign(
            @PathParam("id") @Parameter(description = "Identifier of the campaign", example = ID_EXAMPLE) UUID id,
            @QueryParam("language")
                    @DefaultValue("id")
                    @Pattern(regexp = "id|en")
                    @Parameter(description = LANGUAGE, example = "id", schema = @Schema(enumeration = {"id", "en"}))
                    String language) {
        return file(prints.sample(id, language));
    }

    @GET
    @Path("paper-sheets/print")
    @Produces(PDF)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "printPaperSheets",
            summary = "Print numbered sheets",
            description =
                    "At most 50 sheets of a named campaign that wait for their first entry. The QR code on each page opens the sheet for whoever keys it in; it names campaign and sheet and nobody. Problems: `paper-anonymous`, `sheets-not-printable`.")
    public Response sheets(
            @PathParam("id") @Parameter(description = "Identifier of the campaign", example = ID_EXAMPLE) UUID id,
            @QueryParam("from")
                    @NotNull
                    @Min(1)
                    @Parameter(description = "First number", example = "1", required = true)
                    Integer from,
            @QueryParam("to") @NotNull @Min(1) @Parameter(description = "Last number", example = "30", required = true)
                    Integer to,
            @QueryParam("language")
                    @DefaultValue("id")
                    @Pattern(regexp = "id|en")
                    @Parameter(description = LANGUAGE, example = "id", schema = @Schema(enumeration = {"id", "en"}))
                    String language) {
        return file(prints.sheets(id, from, to, language));
    }

    private Response file(PrintedForm printed) {
        return VersionPrintResource.file(pdf, form, printed);
    }
}
