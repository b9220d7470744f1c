package id.ampera.followup;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Role;
import id.ampera.platform.storage.Uploads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/follow-ups/{id}/proofs")
@Tag(name = "followup")
@RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER})
public class ProofResource {
    private static final String ID = "Identifier of the recommendation";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String PROOF = "Identifier of the proof";

    private final ProofService proofs;
    private final Uploads files;

    ProofResource(ProofService proofs, Uploads files) {
        this.proofs = proofs;
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadProof",
            summary = "Upload a proof",
            description =
                    "PDF, DOCX, XLSX, PNG or JPEG of 10 MB at most, told by the content; by an officer of the addressed unit.")
    public FollowUpView upload(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @QueryParam("actionId")
                    @Parameter(description = "Action that it proves; the whole when left out", example = ID_EXAMPLE)
                    UUID actionId,
            @RestForm("file") FileUpload file) {
        proofs.requireOpen(id);
        if (file == null) throw CommonProblem.INVALID_INPUT.at("/file");
        var kind = ProofKind.require(file.uploadedFile());
        return files.take(
                file.uploadedFile(), file.fileName(), stored -> proofs.add(id, actionId, StoredProof.of(stored, kind)));
    }

    @GET
    @Path("{proofId}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadProof",
            summary = "Download a proof",
            description = "The file as it was uploaded, for everybody who sees the recommendation.")
    public Response content(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("proofId") @Parameter(description = PROOF, example = ID_EXAMPLE) UUID proofId) {
        var proof = proofs.visible(id, proofId);
        StreamingOutput body = out -> {
            try (var in = files.open(proofId)) {
                in.transferTo(out);
            }
        };
        var name = URLEncoder.encode(proof.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(body)
                .type(proof.kind().mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @DELETE
    @Path("{proofId}")
    @Operation(operationId = "deleteProof", summary = "Delete a proof", description = "Until it is part of a claim.")
    public FollowUpView delete(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("proofId") @Parameter(description = PROOF, example = ID_EXAMPLE) UUID proofId) {
        var left = proofs.remove(id, proofId);
        files.remove(List.of(proofId));
        return left;
    }
}
