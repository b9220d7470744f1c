package id.ampera.questionnaire;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Role;
import id.ampera.platform.storage.Uploads;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Pictures that stand in questionnaires. */
@Path("/questionnaire-pictures")
@Tag(name = "questionnaire")
public class PictureResource {
    private final PictureService pictures;
    private final Uploads files;

    PictureResource(PictureService pictures, Uploads files) {
        this.pictures = pictures;
        this.files = files;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadQuestionnairePicture",
            summary = "Upload a picture",
            description =
                    "PNG, JPEG or WebP of 10 MB at most, told by the content. PNG and JPEG are drawn anew, at most 1280 pixels wide; of WebP, at most so wide, only the picture is kept. Place, camera and other metadata are gone; what is kept has 400 kB at most. An item names it by the `sha256` of the answer.")
    public PictureView upload(@RestForm("file") FileUpload file) {
        pictures.requireWriter();
        if (file == null) throw CommonProblem.INVALID_INPUT.at("/file");
        var clean = CleanPicture.of(file.uploadedFile());
        return files.take(clean.bytes(), stored -> {
            var kept = pictures.add(stored, clean);
            if (!kept.fileId().equals(stored.id())) files.remove(List.of(stored.id()));
            return kept.view();
        });
    }

    @GET
    @Path("{sha256}")
    @PermitAll
    @SecurityRequirements({})
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getQuestionnairePicture",
            summary = "Show a picture",
            description =
                    "For everybody who knows its hash, which stands in the questionnaire; without credentials, so that nobody learns who looks. Never changes: kept by browsers for a year.")
    public Response show(
            @PathParam("sha256")
                    @Parameter(
                            description = "SHA-256 of the picture",
                            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String sha256) {
        var picture = pictures.show(sha256);
        StreamingOutput body = out -> {
            try (var in = files.open(picture.fileId())) {
                in.transferTo(out);
            }
        };
        return Response.ok(body)
                .type(picture.view().mediaType())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
