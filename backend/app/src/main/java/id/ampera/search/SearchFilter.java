package id.ampera.search;

import id.ampera.platform.text.TextKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class SearchFilter {
    @QueryParam("q")
    @NotBlank
    @Size(max = 200)
    @Parameter(
            description = "Words that must all be there, in whatever form; those in double quotes side by side",
            required = true,
            example = "\"praktik langsung\" pelayanan")
    public String q;

    @QueryParam("kind")
    @Parameter(description = "Only documents or only transcripts", example = "DOCUMENT")
    public TextKind kind;

    @QueryParam("evaluationId")
    @Parameter(description = "Only of this evaluation", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID evaluationId;

    @QueryParam("cursor")
    @Size(max = 200)
    @Parameter(
            description = "`nextCursor` of the page before, with the same words and filters",
            example = "MGYxZTJkM2M0YjVhNjk3ODozMA")
    public String cursor;

    @QueryParam("limit")
    @DefaultValue("30")
    @Min(1)
    @Max(100)
    @Parameter(description = "Pages at most, 1 to 100", example = "30")
    public int limit = 30;
}
