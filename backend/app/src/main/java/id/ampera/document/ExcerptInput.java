package id.ampera.document;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A passage on a page as it is marked")
record ExcerptInput(
        @NotNull
                @Schema(
                        description = "Document that it is marked in; an excerpt stays there",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID documentId,
        @Min(1) @Schema(description = "Number of the version that was read", examples = "1") int versionNumber,
        @Min(1) @Schema(description = "Page, from 1", examples = "3") int page,
        @Min(0) @Schema(description = "Offset of its first character on the page, in UTF-16 units", examples = "120")
                int start,
        @Min(1) @Schema(description = "Offset after its last character", examples = "184") int end,
        @Size(max = 1000) @Schema(description = "Note of the evaluator", examples = "Hanya 8 dari 32 JP untuk praktik")
                String note) {}
