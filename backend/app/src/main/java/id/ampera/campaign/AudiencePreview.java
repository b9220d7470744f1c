package id.ampera.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What publishing would freeze")
record AudiencePreview(
        @Schema(description = "How many would be invited", examples = "480") int invited,
        @Schema(description = "Smallest stratum that is allowed: three times the minimum group", examples = "15")
                int leastStratum,
        @Schema(description = "False if publishing would be refused; `notes` say why", examples = "true")
                boolean publishable,
        @Schema(description = "The strata; empty for a named campaign") List<StratumPreview> strata,
        @Schema(description = "Groups that are too small to stand alone, and what they join") List<MergePreview> merges,
        @Schema(description = "What to know before publishing") List<AudienceNote> notes) {

    @Schema(description = "A stratum as it would be frozen")
    record StratumPreview(
            @Schema(description = "Who is in it", examples = "Dinas Kesehatan · Perempuan") String label,
            @Schema(description = "Invited people", examples = "31") int size) {}

    @Schema(description = "A group that joins another")
    record MergePreview(
            @Schema(description = "What the group is of", examples = "UNIT") Cut cut,
            @Schema(description = "The group that is too small", examples = "Kecamatan Plaju") String label,
            @Schema(description = "Its invited people", examples = "4") int size,
            @Schema(description = "The group it joins", examples = "Unit lain") String into) {}

    @Schema(description = "A warning, with the number and the thing it is about")
    record AudienceNote(
            @Schema(description = "What is to be known", examples = "NOT_BROKEN_DOWN") Kind kind,
            @Schema(
                            description =
                                    "How many people it is about; of items their number, of combined ones how many different answers they have",
                            examples = "12")
                    int count,
            @Schema(description = "The cut it is about", examples = "SEX") Cut cut,
            @Schema(description = "Codes of the items it is about", examples = "[\"nama\"]") List<String> items) {
        static AudienceNote of(Kind kind, int count, List<String> items) {
            return new AudienceNote(kind, count, null, items);
        }
    }

    /** Kinds of notes; the first five stand in the way of publishing, {@code ITEMS_ASK_WHO} until a reason is given. */
    enum Kind {
        NOBODY,
        TOO_SMALL,
        WINDOW_PAST,
        ITEMS_IDENTIFY,
        INTERIM_WITHOUT_ITEMS,
        ITEMS_ASK_WHO,
        ITEMS_COMBINE,
        INVITED_ONCE,
        WITHOUT_RATER,
        SUBJECT_GONE,
        NOT_BROKEN_DOWN,
        NAMED,
        /** Asked less than half a year after their training, or more than a year: outside the usual window of a follow-up. */
        BEFORE_FOLLOW_UP,
        AFTER_FOLLOW_UP,
        /** Participants of the cohorts whom the rule of the audience leaves out. */
        LEFT_OUT,
        /** Fewer people than a group needs to be shown. */
        BELOW_MINIMUM;

        boolean isObstacle() {
            return ordinal() < 5;
        }
    }
}
