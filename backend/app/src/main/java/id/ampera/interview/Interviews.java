package id.ampera.interview;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about interviews. Rights are those on the evaluation. Joins the caller's transaction. */
public interface Interviews {

    /** Without looking at rights.
     *
     * @throws id.ampera.platform.problem.Problem not-found
     */
    InterviewRef require(UUID id);

    /** Interviews of an evaluation that were not cancelled, by day; without looking at rights. */
    List<InterviewRef> of(UUID evaluationId);

    /** All quotes of an evaluation, the lost ones included, by interview and place; without looking at rights. */
    List<QuoteRef> quotesOf(UUID evaluationId);

    /** Without looking at rights.
     *
     * @throws id.ampera.platform.problem.Problem not-found, also for a quote of another evaluation
     */
    QuoteRef requireQuote(UUID evaluationId, UUID quoteId);

    /**
     * Whether the caller may read transcripts and quotes that are not to leave the team: its members and administrators.
     */
    boolean mayReadTranscripts(UUID evaluationId);

    /** For lists: null when the caller reads all transcripts, otherwise the evaluations whose transcripts they read. */
    Set<UUID> transcriptEvaluations();
}
