package id.ampera.notification;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class NoticeFilter extends ListParams {
    @QueryParam("unread")
    @Parameter(description = "true: only what was not read yet", example = "true")
    public Boolean unread;
}
