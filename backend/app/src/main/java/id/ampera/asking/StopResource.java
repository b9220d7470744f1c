package id.ampera.asking;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opened from a mail, without signing in and without a script. */
@Path("/reminder-stops/{token}")
@Tag(name = "asking")
@Produces(MediaType.TEXT_HTML)
public class StopResource {
    private static final String TOKEN = "Sealed campaign and person, from the mail";
    private static final String EXAMPLE = "qk2Zr0Xb6cYtH1nV3wLm8sUdEo5pGjKf";
    private static final String PAGE = "A page in the language of `Accept-Language`; 404 for a link that is not ours";
    private static final String PAGE_EXAMPLE = "<!doctype html><html lang=\"id\">...</html>";

    private final StopService stops;
    private final Template page;

    StopResource(StopService stops, @Location("asking/stop.html") Template page) {
        this.stops = stops;
        this.page = page;
    }

    @GET
    @PermitAll
    @SecurityRequirements({})
    @APIResponse(
            responseCode = "200",
            description = PAGE,
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(type = SchemaType.STRING),
                            example = PAGE_EXAMPLE))
    @Operation(
            operationId = "showReminderStop",
            summary = "Ask whether reminders shall stop",
            description = "The page behind the stop link of a survey's mail, with one button. Changes nothing.")
    public Response show(
            @PathParam("token") @Parameter(description = TOKEN, example = EXAMPLE) String token,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        return answer(stops.show(token, language));
    }

    @POST
    @PermitAll
    @SecurityRequirements({})
    @APIResponse(
            responseCode = "200",
            description = PAGE,
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(type = SchemaType.STRING),
                            example = PAGE_EXAMPLE))
    @Operation(
            operationId = "stopReminders",
            summary = "Stop reminders of a survey",
            description =
                    "What the button does, and what mail programmes call by themselves (RFC 8058). Repeating it changes nothing; no time is kept.")
    public Response stop(
            @PathParam("token") @Parameter(description = TOKEN, example = EXAMPLE) String token,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        return answer(stops.stop(token, language));
    }

    private Response answer(StopPage shown) {
        return Response.status(shown.valid() ? 200 : 404)
                .entity(page.data("page", shown).render())
                .header("Cache-Control", "no-store")
                // with no-referrer the browser would post from the origin "null", which is refused
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'")
                .build();
    }
}
