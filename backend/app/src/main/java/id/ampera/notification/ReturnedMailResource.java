package id.ampera.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/mail/returned")
@Tag(name = "notification")
public class ReturnedMailResource {
    static final String SCOPE = "scope:mail:return";
    private static final String MAIL = "message/rfc822";
    /** Reports name the mail in their first kilobytes; what it carried may follow. */
    private static final int MOST = 256 * 1024;

    private final ReturnedMailService returned;

    ReturnedMailResource(ReturnedMailService returned) {
        this.returned = returned;
    }

    @POST
    @Consumes(MAIL)
    @RolesAllowed(SCOPE)
    @Operation(
            operationId = "takeReturnedMail",
            summary = "Take in a mail that came back",
            description =
                    "For the mail server that receives what comes back to the sender of letters. A report of a failure (RFC 3464) is noted at the invitation that it is about, with the class of its reason. Everything else, forged or of unknown letters, is passed over with the same answer. Read up to 256 KiB; of the mail nothing is kept.")
    public void take(
            @RequestBody(
                            required = true,
                            description = "The mail as it arrived",
                            content =
                                    @Content(
                                            mediaType = MAIL,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream mail)
            throws IOException {
        returned.take(mail.readNBytes(MOST));
    }
}
