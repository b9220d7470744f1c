package id.ampera.comment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many threads a draft has")
record CommentCounts(
        @Schema(description = "Open threads", examples = "3") long open,
        @Schema(description = "Resolved threads", examples = "12") long resolved,
        @Schema(description = "Places with open threads, at most 300") List<CommentPlaceCount> places,
        @Schema(description = "What the caller may do: `comment`", examples = "comment") List<String> can) {}
