package id.ampera.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. */
public record Page<T>(
        @Schema(description = "The rows of this page, at most `limit`") List<T> items,
        @Schema(
                        description = "Send it as `cursor` to get the next page; absent on the last one",
                        examples = "WyJuYW1lIl0")
                String nextCursor,
        @Schema(description = "How many rows the filters match in all", examples = "42") long total,
        @Schema(
                        description = "A mirror that sends this as `updatedSince` next time misses nothing",
                        examples = "2026-11-24T07:00:00Z")
                Instant asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "Ids deleted since `updatedSince`, on the first page of lists whose rows can be deleted",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                List<UUID> deleted) {

    public Page(List<T> items, String nextCursor, long total, Instant asOf) {
        this(items, nextCursor, total, asOf, null);
    }
}
