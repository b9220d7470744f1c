package id.ampera.coding;

import id.ampera.platform.paging.Identified;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A passage that can carry codes")
public record PassageView(
        @Schema(description = "Identifier within this list", examples = "01937c2e-5f0a-3cc3-98c4-dc0c0c073998") UUID id,
        @Schema(description = "Where it comes from", examples = "QUOTE") PassageKind kind,
        @Schema(description = "What its source calls it", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073996")
                String reference,
        @Schema(description = "Interview, document or campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995")
                UUID sourceId,
        @Schema(description = "Title of the source", examples = "Wawancara Kepala Bidang Pengembangan")
                String sourceTitle,
        @Schema(description = "Speaker, page or question", examples = "seorang pejabat") String locator,
        @Schema(
                        description = "The words; absent to those outside the team without consent",
                        examples = "Materinya bagus, tetapi praktiknya kurang.")
                String text,
        @Schema(description = "True if its source no longer has these words", examples = "false") boolean lost,
        @Schema(description = "Codes that it carries", examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c073997\"]")
                List<UUID> codes)
        implements Identified {}
