package id.ampera.result;

import id.ampera.questionnaire.QuestionnaireVersionRef;
import id.ampera.questionnaire.VersionMatch;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "JoinedVersion", description = "A version whose answers are in the figures, and what of it is not")
public record JoinedVersionView(
        @Schema(description = "The version", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991")
                UUID questionnaireVersionId,
        @Schema(description = "Its number, counted from 1", examples = "2") int number,
        @Schema(description = "How many answered it", examples = "31") int answers,
        @Schema(
                        description =
                                "Items, or rows as `item.row`, that are asked now and were not in this version: its answers are missing there",
                        examples = "[\"porsi_praktik\"]")
                List<String> notAsked,
        @Schema(
                        description =
                                "Items, or rows, that only this version asked: their answers are not in the figures",
                        examples = "[\"saran_lama\"]")
                List<String> leftOut,
        @Schema(
                        description =
                                "Items that meant something else in this version: their answers are refused, not added up",
                        examples = "[\"masa_kerja\"]")
                List<String> refused) {

    /** @param match null for the version that is asked now */
    static JoinedVersionView of(QuestionnaireVersionRef version, int answers, VersionMatch match) {
        return new JoinedVersionView(
                version.id(),
                version.number(),
                answers,
                match == null ? List.of() : List.copyOf(match.added()),
                match == null ? List.of() : List.copyOf(match.removed()),
                match == null ? List.of() : List.copyOf(match.changed()));
    }
}
