package id.ampera.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a document is replaced by a new version")
record VersionInput(
        @NotBlank
                @Size(max = 500)
                @Schema(description = "Why it is replaced", examples = "Pasal 4 diperbaiki dalam perubahan pertama")
                String reason) {}
