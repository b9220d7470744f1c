package id.ampera.result;

import java.util.UUID;

/**
 * How far the stored answers of a campaign are.
 *
 * @param revision rises whenever answers that were there have changed or gone
 * @param latest of a named campaign the number of the last answer, of a public one when its excluded hours last changed, of
 *     an anonymous one how many interim releases it had
 * @param answers how many there are; {@link #UNCOUNTED} where that was not asked
 */
record SourceState(UUID questionnaireVersionId, long revision, long latest, long answers) {
    static final long UNCOUNTED = -1;

    boolean isCounted() {
        return answers != UNCOUNTED;
    }

    /** When these were all there was. */
    SourceState counted(Reading reading) {
        return new SourceState(
                questionnaireVersionId, revision, latest, reading.columns().rows());
    }
}
