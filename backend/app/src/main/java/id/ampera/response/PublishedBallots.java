package id.ampera.response;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The spent ballots of a released anonymous campaign, so that everyone finds their own")
record PublishedBallots(
        @Schema(description = "Counts per stratum") List<StratumCount> strata,
        @Schema(description = "Ballots in the order of their hashes") List<BallotItem> items,
        @Schema(description = "How many ballots there are in all", examples = "412") long total,
        @Schema(
                        description = "Send it as `cursor` to get the next page; absent on the last one",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String nextCursor) {

    @Schema(description = "What became of the ballots of a stratum")
    record StratumCount(
            @Schema(description = "Identifier, as in the manifest", examples = "0c7d2f7e-1f0b-4d55-9c8e-0a4a1a2b3c4d")
                    UUID stratumId,
            @Schema(description = "Who is in it", examples = "Dinas Kesehatan · Perempuan") String label,
            @Schema(description = "Public key that signed its ballots, SPKI, base64url", examples = "MIIBIjANBgkq")
                    String publicKey,
            @Schema(description = "Invited people", examples = "31") int invited,
            @Schema(description = "Ballots fetched", examples = "25") int issued,
            @Schema(description = "Answers counted", examples = "24") int counted,
            @Schema(description = "True if there were too few answers to show any", examples = "false")
                    boolean dropped) {}

    @Schema(name = "PublishedBallot", description = "A spent ballot")
    record BallotItem(
            @Schema(
                            description = "SHA-256 of the ballot: the receipt, hexadecimal",
                            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String receipt,
            @Schema(description = "Its stratum", examples = "0c7d2f7e-1f0b-4d55-9c8e-0a4a1a2b3c4d") UUID stratumId,
            @Schema(description = "The ballot, 64 bytes, base64url", examples = "AAECAw") String ballot,
            @Schema(
                            description = "Its signature under the stratum's key (RSASSA-PSS, SHA-384), base64url",
                            examples = "AAECAw")
                    String signature) {}
}
