package id.ampera.notification;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/notices")
@Tag(name = "notification")
@RolesAllowed(Role.RESPONDENT)
public class NoticeResource {
    private final NoticeService notices;

    NoticeResource(NoticeService notices) {
        this.notices = notices;
    }

    @GET
    @Operation(
            operationId = "listMyNotices",
            summary = "List one's notices",
            description = "What the caller was told, newest first, in the language of `Accept-Language`.")
    public Page<NoticeListItem> list(
            @BeanParam @Valid NoticeFilter filter,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        return notices.list(filter, language);
    }

    @GET
    @Path("count")
    @Operation(
            operationId = "countMyNotices",
            summary = "Count one's unread notices",
            description = "For the bell; cheap enough to be asked every minute.")
    public NoticeCount count() {
        return notices.count();
    }

    @POST
    @Path("{id}/read")
    @Operation(
            operationId = "readMyNotice",
            summary = "Mark a notice as read",
            description = "Repeating it changes nothing. Answers how many are left.")
    public NoticeCount read(
            @PathParam("id")
                    @Parameter(
                            description = "Identifier of the notice",
                            example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID id) {
        return notices.read(id);
    }

    @POST
    @Path("read-all")
    @Operation(
            operationId = "readAllMyNotices",
            summary = "Mark all notices as read",
            description = "Marks everything that the caller was told until now as read.")
    public NoticeCount readAll() {
        return notices.readAll();
    }

    @GET
    @Path("settings")
    @Operation(
            operationId = "getMyNoticeSettings",
            summary = "Show how one is told",
            description = "Whether mails are sent, to which address and in which language, with the version as ETag.")
    public NoticeSettings settings() {
        return notices.settings();
    }

    @PUT
    @Path("settings")
    @Operation(
            operationId = "editMyNoticeSettings",
            summary = "Set how one is told",
            description = "The address is the verified one of the account; it is changed there.")
    public NoticeSettings edit(
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid NoticeSettingsEdit edit) {
        return notices.edit(ifMatch, edit);
    }
}
