package id.ampera.questionnaire;

import id.ampera.platform.export.TableFormat;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Questionnaires that come and go as files. */
@Path("/questionnaires")
@Tag(name = "questionnaire")
public class QuestionnaireFileResource {
    private static final String ID = "Identifier of the questionnaire";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final QuestionnaireFileService files;

    QuestionnaireFileResource(QuestionnaireFileService files) {
        this.files = files;
    }

    @GET
    @Path("{id}/file")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:questionnaires:read"})
    @Operation(
            operationId = "exportQuestionnaire",
            summary = "Download a questionnaire",
            description = "The draft with everything in it, as a file that the import takes unchanged.")
    public QuestionnaireFile export(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return files.export(id);
    }

    @POST
    @Path("import")
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "importQuestionnaire",
            summary = "Create a questionnaire from a file",
            description =
                    "Makes a new questionnaire with the draft of the file. What is wrong in it is told with a pointer to each place, and then nothing is made.")
    public QuestionnaireView load(@NotNull @Valid QuestionnaireFile file) {
        return files.load(file);
    }

    @GET
    @Path("{id}/translations")
    @Produces({"text/csv", XLSX})
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:questionnaires:read"})
    @Operation(
            operationId = "exportTranslations",
            summary = "Download the translation sheet",
            description =
                    "Every text of the draft: its code, Indonesian, English, and a column for each further language.")
    public Response translations(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @QueryParam("format")
                    @DefaultValue("csv")
                    @Pattern(regexp = "csv|xlsx")
                    @Parameter(
                            description = "Kind of file",
                            example = "xlsx",
                            schema = @Schema(enumeration = {"csv", "xlsx"}))
                    String format,
            @QueryParam("language")
                    @Pattern(regexp = "[a-z]{2,3}")
                    @Parameter(description = "A further language to add an empty column for (ISO 639)", example = "jv")
                    String language,
            @HeaderParam("Accept-Language") @Parameter(description = "Decides the separator of a CSV", example = "id")
                    String accepted) {
        var sheet = files.translations(id, language, accepted);
        var kind = TableFormat.of(format);
        StreamingOutput body = kind == TableFormat.XLSX ? sheet::writeXlsx : sheet::writeCsv;
        return Response.ok(body)
                .type(kind.mediaType())
                .header("Content-Disposition", "attachment; filename=\"translations." + kind.extension() + "\"")
                .build();
    }

    @POST
    @Path("{id}/translations")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "importTranslations",
            summary = "Upload a translation sheet",
            description =
                    "CSV (UTF-8, comma or semicolon) or XLSX with the column `code` and a column per language, as it was downloaded. A trial tells what would change and what is wrong, row by row; without it everything is saved, or nothing when anything is wrong. An empty cell leaves what is there.")
    public TranslationReport translate(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @QueryParam("trial")
                    @DefaultValue("false")
                    @Parameter(description = "Only look, and change nothing", example = "true")
                    boolean isTrial,
            @HeaderParam("Accept-Language") @Parameter(description = "Language of the sentences", example = "id")
                    String language,
            @RestForm("file") FileUpload file) {
        if (file == null) throw CommonProblem.INVALID_INPUT.at("/file");
        return files.translate(id, ifMatch, file.uploadedFile(), isTrial, language);
    }

    @POST
    @Path("xlsform")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "readXlsForm",
            summary = "Look at an XLSForm",
            description =
                    "Tells what questionnaire a form of other tools becomes (sheets `survey`, `choices`, `settings`) and, row by row, what is left out. Nothing is saved: the definition is sent to the import.")
    public XlsFormView read(
            @HeaderParam("Accept-Language") @Parameter(description = "Language of the sentences", example = "id")
                    String language,
            @RestForm("file") FileUpload file) {
        if (file == null) throw CommonProblem.INVALID_INPUT.at("/file");
        return files.readForm(file.uploadedFile(), language);
    }

    @GET
    @Path("{id}/xlsform")
    @Produces(XLSX)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:questionnaires:read"})
    @Operation(
            operationId = "exportXlsForm",
            summary = "Download as an XLSForm",
            description =
                    "The draft for tools that read XLSForm. What such forms do not know stands in columns `ampera_...`, which they pass over and our import reads.")
    public Response form(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        var form = files.form(id);
        StreamingOutput body = form::write;
        return Response.ok(body)
                .type(XLSX)
                .header("Content-Disposition", "attachment; filename=\"xlsform.xlsx\"")
                .build();
    }

    @GET
    @Path("{id}/xlsform-losses")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:questionnaires:read"})
    @Operation(
            operationId = "listXlsFormLosses",
            summary = "What an XLSForm of it does not know",
            description = "Row by row, what other tools pass over in the XLSForm of the draft.")
    public List<XlsLoss> losses(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("Accept-Language") @Parameter(description = "Language of the sentences", example = "id")
                    String language) {
        return files.form(id).losses().told(language);
    }
}
