package id.ampera.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that every list takes. */
public class ListParams {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Rows per page, 1 to 200", example = "50")
    public int limit = 50;

    @QueryParam("cursor")
    @Size(max = 1000)
    @Parameter(description = "`nextCursor` of the page before; keep the same filters and sort", example = "WyJuYW1lIl0")
    public String cursor;

    @QueryParam("sort")
    @Size(max = 40)
    @Parameter(description = "Sort key of the list, with `-` in front for descending", example = "name")
    public String sort;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Search text; matches inside the names and codes of the list", example = "dinas")
    public String q;

    @QueryParam("updatedSince")
    @Parameter(description = "Only rows changed at or after this instant (ISO 8601)", example = "2026-11-01T00:00:00Z")
    public Instant updatedSince;
}
