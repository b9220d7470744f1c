package id.ampera.response;

import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Proof of an anonymous answer, to be found in the published list of ballots")
record AnonymousReceipt(
        @Schema(
                        description = "SHA-256 of the ballot, hexadecimal",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String receipt) {
    static AnonymousReceipt of(AnonymousWriter.Entry entry) {
        return new AnonymousReceipt(HexFormat.of().formatHex(entry.ballot().hash()));
    }
}
