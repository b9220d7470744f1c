package id.ampera.interview;

import id.ampera.platform.extraction.MediaKind;
import id.ampera.platform.extraction.TextExtraction;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Role;
import id.ampera.platform.storage.FileName;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/interviews/{id}")
@Tag(name = "interview")
public class TranscriptResource {
    private static final String ID = "Identifier of the interview";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";

    private final TranscriptService transcripts;
    private final TextExtraction extraction;

    TranscriptResource(TranscriptService transcripts, TextExtraction extraction) {
        this.transcripts = transcripts;
        this.extraction = extraction;
    }

    @GET
    @Path("transcript")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getTranscript",
            summary = "Read a transcript",
            description =
                    "The current version, or the one of this number, and what other versions there are. For the evaluation's team. Problem: `transcript-for-team`.")
    public TranscriptView show(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @QueryParam("number") @Parameter(description = "Number of a version", example = "1") Integer number) {
        return transcripts.show(id, number);
    }

    @POST
    @Path("transcript-versions")
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "addTranscript",
            summary = "Store the next version of a transcript",
            description =
                    "What was typed or corrected. The version before is kept; quotes move along with their words, and those whose words are gone are listed as lost. Problems: `interview-not-held`, `correction-without-reason`, `transcript-unchanged`.")
    public InterviewView add(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the interview", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid TranscriptInput input) {
        return transcripts.add(id, ifMatch, input, TranscriptOrigin.TYPED, null);
    }

    @POST
    @Path("transcript-files")
    @ResponseStatus(201)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "uploadTranscript",
            summary = "Upload the next version of a transcript",
            description =
                    "Plain text or DOCX, told by the content; otherwise as typing it. Problems: those of typing it, `transcript-kind`, `file-unsafe`, `file-damaged`, `file-without-text`.")
    public InterviewView upload(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the interview", example = "\"0\"")
                    IfMatch ifMatch,
            @RestForm("file") FileUpload file,
            @RestForm("reason") @Size(max = 300) String reason) {
        transcripts.requireTranscribable(id, ifMatch);
        if (file == null) throw CommonProblem.INVALID_INPUT.at("/file");
        var name = FileName.of(file.fileName());
        var extracted = extraction.extract(file.uploadedFile(), name);
        if (extracted.kind() == MediaKind.PDF) throw InterviewProblem.TRANSCRIPT_KIND.at("/file");
        var origin = extracted.kind() == MediaKind.DOCX ? TranscriptOrigin.DOCX : TranscriptOrigin.TEXT;
        var text = String.join("\n", extracted.pages());
        return transcripts.add(id, ifMatch, new TranscriptInput(text, reason), origin, name);
    }
}
