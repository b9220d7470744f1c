package id.ampera.search;

import id.ampera.platform.text.TextKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Pages that have the words, best first")
public record SearchResults(
        @Schema(description = "How many pages have them in all", examples = "12") long total,
        @Schema(description = "At most `limit` of them, from `cursor` on") List<Hit> items,
        @Schema(
                        description =
                                "Send it as `cursor` to get the next ones; absent after the last one and after the thousandth",
                        examples = "MGYxZTJkM2M0YjVhNjk3ODozMA")
                String nextCursor) {

    @Schema(description = "A page that has the words")
    public record Hit(
            @Schema(description = "What the text is", examples = "DOCUMENT") TextKind kind,
            @Schema(description = "Document or interview", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID sourceId,
            @Schema(description = "Its title", examples = "SOP Pelayanan Loket") String title,
            @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID evaluationId,
            @Schema(description = "Title of the evaluation", examples = "Evaluasi program manajemen waktu 2026")
                    String evaluationTitle,
            @Schema(description = "Page, from 1; a transcript is one page", examples = "3") int page,
            @Schema(description = "Offset of the snippet on the page, in UTF-16 units", examples = "120") int start,
            @Schema(description = "The stretch that says most", examples = "praktik langsung di loket pelayanan")
                    String snippet,
            @Schema(description = "Words of the query within the snippet") List<Range> highlights) {}

    @Schema(description = "A stretch of a snippet")
    public record Range(
            @Schema(description = "Offset of its first character, in UTF-16 units", examples = "0") int start,
            @Schema(description = "Offset after its last character", examples = "7") int end) {}
}
