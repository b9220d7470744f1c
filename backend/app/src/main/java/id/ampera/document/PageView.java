package id.ampera.document;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The text of one page with the excerpts on it")
public record PageView(
        @Schema(description = "Document", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID documentId,
        @Schema(description = "Number of the version that is read", examples = "1") int versionNumber,
        @Schema(description = "Page, from 1", examples = "3") int page,
        @Schema(description = "Pages of this version", examples = "6") int pages,
        @Schema(description = "Its text", examples = "Pasal 4\nPelatihan paling sedikit 20 JP setahun.") String text,
        @Schema(description = "Excerpts on this page, in their order; none on an earlier version")
                List<ExcerptListItem> excerpts) {}
