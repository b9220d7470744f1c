package id.ampera.response;

import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Role;
import id.ampera.platform.storage.Uploads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Photos and PDF files of named answers. */
@Path("/campaigns/{id}/answer-files")
@Tag(name = "response")
public class AnswerFileResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";
    private static final String FILE = "Identifier that the client gave the file";
    private static final String FILE_EXAMPLE = "3f0c6a52-8f1e-4c57-9d0b-6a4f0e2f7c11";

    private final AnswerFileService answerFiles;
    private final AnswerFileCheck check;
    private final Uploads files;

    AnswerFileResource(AnswerFileService answerFiles, AnswerFileCheck check, Uploads files) {
        this.answerFiles = answerFiles;
        this.check = check;
        this.files = files;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.RESPONDENT)
    @Operation(
            operationId = "uploadAnswerFile",
            summary = "Send a file for a named answer",
            description =
                    "Before the answer that names it, to an item of type `file` of an open named campaign. The part `upload` is JSON. At most 5 MB, told by the content: JPEG or PNG, which is drawn anew as JPEG with a long side of at most 1600 pixels, so that place and camera are gone (turn it upright before, since that is written there too); or PDF, read through like documents and kept as it is. The file's name is not kept. The same `id` again is the same file; what no answer names is deleted after 30 days, or a day after the closing. Problems: `campaign-not-named`, `campaign-closed`, `campaign-not-yet-open`, `already-answered`, `answer-file-not-asked`, `answer-file-too-large`, `answer-file-type`, `answer-file-unreadable`, `answer-file-taken`, `file-encrypted`, `file-damaged`, `file-unsafe`.")
    public AnswerFileView upload(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @RestForm("upload") @PartType(MediaType.APPLICATION_JSON) @NotNull @Valid NewAnswerFile upload,
            @RestForm("file") FileUpload file) {
        var known = answerFiles.known(id, upload);
        if (known.isPresent()) return known.get();
        var accepted = answerFiles.requireAsked(id, upload);
        if (file == null) throw CommonProblem.INVALID_INPUT.at("/file");
        var checked = check.check(file.uploadedFile(), file.fileName(), accepted);
        var added = files.take(checked.bytes(), stored -> answerFiles.add(id, upload, checked.kind(), stored));
        files.remove(added.dropped());
        return added.view();
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.RESPONDENT})
    @Operation(
            operationId = "listAnswerFiles",
            summary = "List the files of a campaign",
            description =
                    "Files that were given with answers, the first to arrive first, for the team of the evaluation and administrators alone; without the names of those who gave them.")
    public Page<AnswerFileListItem> list(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @BeanParam @Valid AnswerFileFilter filter) {
        return answerFiles.list(id, filter);
    }

    @GET
    @Path("{fileId}/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.RESPONDENT})
    @Operation(
            operationId = "downloadAnswerFile",
            summary = "Download a file of an answer",
            description =
                    "For whoever sent it and, once it is given with an answer, for the team of the evaluation and administrators. To be saved, never to be shown in a page.")
    public Response content(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("fileId") @Parameter(description = FILE, example = FILE_EXAMPLE) UUID fileId) {
        var file = answerFiles.visible(id, fileId);
        StreamingOutput body = out -> {
            try (var in = files.open(file.fileId())) {
                in.transferTo(out);
            }
        };
        return Response.ok(body)
                .type(file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @DELETE
    @Path("{fileId}")
    @RolesAllowed(Role.RESPONDENT)
    @Operation(
            operationId = "deleteAnswerFile",
            summary = "Take back a file before the answer",
            description =
                    "By whoever sent it, until an answer is given with it; then it belongs to the answer. Problem: `already-answered`.")
    public void delete(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("fileId") @Parameter(description = FILE, example = FILE_EXAMPLE) UUID fileId) {
        files.remove(List.of(answerFiles.remove(id, fileId)));
    }
}
