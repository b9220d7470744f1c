package id.ampera.interview;

import java.util.UUID;

/**
 * A quote as other features see it. Its words leave the team only by {@link #textOutside}.
 *
 * @param interviewTitle as it may be shown outside the team
 * @param speakerLabel who spoke, as far as the consent goes
 * @param text the words as they stand in the transcript, or as they last stood in it
 * @param questionId evaluation question that the guide ties it to, or null
 * @param lost the current transcript no longer has these words
 */
public record QuoteRef(
        UUID id,
        UUID interviewId,
        String interviewTitle,
        ConsentLevel consent,
        String speakerLabel,
        String text,
        int start,
        int end,
        UUID questionId,
        boolean lost) {

    /** Null without consent to be quoted. */
    public String textOutside() {
        return consent.isQuotable() ? text : null;
    }
}
