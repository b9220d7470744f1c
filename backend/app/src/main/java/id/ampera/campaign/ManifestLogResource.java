package id.ampera.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public log of promises. */
@Path("/public/manifests")
@Tag(name = "campaign")
public class ManifestLogResource {
    private final ManifestLog log;

    ManifestLogResource(ManifestLog log) {
        this.log = log;
    }

    @GET
    @PermitAll
    @SecurityRequirements({})
    @Produces(MediaType.TEXT_PLAIN)
    @APIResponse(
            responseCode = "200",
            description =
                    "A line `ampera manifest log 1`, then one line per manifest: number, day, campaign, SHA-256 of the manifest, seal. The seal is the SHA-256 of the seal before it (64 zeros in the first line), a blank, and the line up to its own seal.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING, description = "UTF-8 text"),
                            example =
                                    "ampera manifest log 1\n1 2026-11-25 01937c2e-5f0a-7cc3-98c4-dc0c0c073995 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752\n"))
    @Operation(
            operationId = "getManifestLog",
            summary = "The log of all manifests",
            description =
                    "Every manifest that was ever published, in order; lines are only added. To be mirrored by somebody who does not operate this installation, who then sees whether a promise was changed later.")
    public String manifests() {
        return log.text();
    }
}
