package id.ampera.asking;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is passed on to ask people who get no mail. Holds no secret and names nobody")
record SharingView(
        @Schema(
                        description = "The campaign's public address, the same for everybody",
                        examples = "https://ampera.example/survei/01937c2e-5f0a-7cc3-98c4-dc0c0c073995")
                String link,
        @Schema(
                        description = "A message for WhatsApp or the like, in the language that was asked for",
                        examples = "Survei alumni: mohon diisi paling lambat Senin, 14 Desember 2026, 17.00 WIB ...")
                String message,
        @Schema(
                        description =
                                "Addresses that fill in an answer, one per option of every item with preset `link`; empty without such items")
                List<PresetLink> links) {

    @Schema(description = "The campaign's address with an answer filled in; the same for everybody who is given it")
    record PresetLink(
            @Schema(description = "The question that it answers", examples = "Loket") String question,
            @Schema(description = "The answer", examples = "Loket 2") String answer,
            @Schema(
                            description = "The address",
                            examples = "https://ampera.example/survei/01937c2e-5f0a-7cc3-98c4-dc0c0c073995?isi_loket=2")
                    String link) {}
}
