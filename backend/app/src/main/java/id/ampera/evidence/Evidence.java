package id.ampera.evidence;

import java.util.UUID;

/**
 * Evidence as it stands now.
 *
 * @param reference canonical recipe: the same thing has the same text, whatever the order in which it was asked
 * @param sourceId campaign, interview or document that it belongs to; {@link EvidenceChanged} names the same
 * @param itemId what to show within the source: item key, quote or excerpt
 * @param sourceTitle what the source is called, for people
 * @param locator where in the source: question, speaker or page, for people
 * @param statement the figure in a sentence, or the words quoted
 * @param figure the value of a figure, unrounded; null for words
 * @param n base of a figure; null for words
 * @param denominator those who could have been in the base; null for words
 * @param fingerprint SHA-256 in hex over everything that the statement rests on
 * @param state what may be done with it
 */
public record Evidence(
        EvidenceKind kind,
        String reference,
        UUID sourceId,
        String itemId,
        String sourceTitle,
        String locator,
        String statement,
        Double figure,
        Integer n,
        Integer denominator,
        String fingerprint,
        State state) {

    public enum State {
        /** Stands; may be pinned and published. */
        FIRM,
        /** Still moves, such as a figure of an open survey: may be pinned to a draft, not published. */
        MOVING,
        /** No longer there: the passage was deleted, the group is hidden now. */
        LOST
    }
}
