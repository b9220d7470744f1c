package id.ampera.paper;

import id.ampera.platform.pdf.Pdf;
import id.ampera.platform.security.Role;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/questionnaire-versions/{id}/print")
@Tag(name = "paper")
public class VersionPrintResource {
    private static final String PDF = "application/pdf";

    private final PrintService prints;
    private final Pdf pdf;
    private final Template form;

    VersionPrintResource(PrintService prints, Pdf pdf, @Location("paper/form.html") Template form) {
        this.prints = prints;
        this.pdf = pdf;
        this.form = form;
    }

    @GET
    @Produces(PDF)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:questionnaires:read"})
    @Operation(
            operationId = "printQuestionnaireVersion",
            summary = "Print a published version",
            description =
                    "A4, PDF/UA: every item to be filled in by pen, with its number and code; conditions and rules in words. The QR code on each page is the address of the version.")
    public Response version(
            @PathParam("id")
                    @Parameter(
                            description = "Identifier of the version",
                            example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID id,
            @QueryParam("language")
                    @DefaultValue("id")
                    @Pattern(regexp = "id|en")
                    @Parameter(
                            description = PrintResource.LANGUAGE,
                            example = "id",
                            schema = @Schema(enumeration = {"id", "en"}))
                    String language) {
        return file(pdf, form, prints.version(id, language));
    }

    static Response file(Pdf pdf, Template form, PrintedForm printed) {
        return Response.ok(pdf.write(form.data("form", printed).render()))
                .header("Content-Disposition", "attachment; filename=\"kuesioner.pdf\"")
                .build();
    }
}
