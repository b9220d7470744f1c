package id.ampera.comment;

import id.ampera.platform.paging.ListParams;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class CommentThreadFilter extends ListParams {
    @QueryParam("state")
    @Parameter(description = "Only open or only resolved threads", example = "OPEN")
    public ThreadState state;

    @QueryParam("place")
    @Parameter(description = "Only threads on items, on sections, or on the whole draft", example = "ITEM")
    public CommentPlace place;

    @QueryParam("code")
    @Size(max = 40)
    @Parameter(description = "Only threads on the section or item with this code", example = "materi_terapan")
    public String code;
}
