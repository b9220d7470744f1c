package id.ampera.document;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/documents")
@Tag(name = "document")
public class DocumentResource {
    private static final String ID = "Identifier of the document";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String VERSION = "ETag of the version that is changed";
    private static final String VERSION_EXAMPLE = "\"0\"";

    private final DocumentService documents;
    private final DocumentFiles files;

    DocumentResource(DocumentService documents, DocumentFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listDocuments",
            summary = "List documents",
            description =
                    "Documents of the evaluations that the caller may see, by title unless another sort is asked for.")
    public Page<DocumentListItem> list(@BeanParam @Valid DocumentFilter filter) {
        return documents.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getDocument",
            summary = "Show a document",
            description = "One document with its versions, and its version as ETag.")
    public DocumentView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return documents.show(id);
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "uploadDocument",
            summary = "Upload a document",
            description =
                    "PDF, DOCX or plain text, told by its content; at most 15 MB, 500 pages and two million characters. The part `document` is JSON. With an `Idempotency-Key` an upload that was cut off is sent again safely.")
    public DocumentView upload(
            @RestForm("document") @PartType(MediaType.APPLICATION_JSON) @NotNull @Valid DocumentInput document,
            @RestForm("file") FileUpload file) {
        if (file == null) throw CommonProblem.INVALID_INPUT.at("/file");
        return files.take(file.uploadedFile(), file.fileName(), stored -> documents.create(document, stored));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editDocument",
            summary = "Edit what stands about a document",
            description = "Replaces title, kind, number, issuer and day; the file stays.")
    public DocumentView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid DocumentInput input) {
        return documents.edit(id, ifMatch, input);
    }

    @POST
    @Path("{id}/versions")
    @ResponseStatus(201)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "replaceDocument",
            summary = "Upload a new version",
            description =
                    "The file becomes the present version. Excerpts move along with their words; those whose words are gone are kept and listed as lost. The part `version` is JSON.")
    public DocumentView replace(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @RestForm("version") @PartType(MediaType.APPLICATION_JSON) @NotNull @Valid VersionInput version,
            @RestForm("file") FileUpload file) {
        if (file == null) throw CommonProblem.INVALID_INPUT.at("/file");
        return files.take(
                file.uploadedFile(), file.fileName(), stored -> documents.replace(id, ifMatch, version, stored));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "deleteDocument",
            summary = "Delete a document",
            description = "Removes the document with all of its versions; not while excerpts are marked in it.")
    public void delete(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch) {
        files.remove(documents.delete(id, ifMatch));
    }

    @GET
    @Path("{id}/pages/{page}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getDocumentPage",
            summary = "Read a page",
            description =
                    "The text of one page with the excerpts on it; of the present version unless another is named.")
    public PageView page(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("page") @Parameter(description = "Page, from 1", example = "1") int page,
            @QueryParam("version") @Min(1) @Parameter(description = "Number of the version", example = "1")
                    Integer version) {
        return documents.page(id, page, version);
    }

    @GET
    @Path("{id}/versions/{number}/file")
    @Produces({"application/pdf", "text/plain", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "downloadDocument",
            summary = "Download a version",
            description = "The file as it was uploaded.")
    public Response download(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("number") @Parameter(description = "Number of the version", example = "1") int number) {
        var file = documents.file(id, number);
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(files.open(file.id()))
                .type(file.media().mediaType())
                .header("Content-Length", file.bytes())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
