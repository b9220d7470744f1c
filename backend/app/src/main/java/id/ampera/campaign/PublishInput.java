package id.ampera.campaign;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is said with the publishing of a campaign")
record PublishInput(
        @Size(max = 500)
                @Schema(
                        description =
                                "Why an anonymous campaign has to ask what may tell who answers; needed where the preview notes such items, kept, and part of the public manifest",
                        examples = "Alamat kantor layanan yang dinilai, bukan alamat responden.")
                String identifyingReason) {

    static String reasonOf(PublishInput input) {
        return input == null
                        || input.identifyingReason() == null
                        || input.identifyingReason().isBlank()
                ? null
                : input.identifyingReason().strip();
    }
}
