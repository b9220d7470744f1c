package id.ampera.evidence;

import java.util.UUID;

/**
 * A feature whose objects can be evidence. Found by CDI, one per kind. Joins the caller's transaction; the bean itself is not
 * {@code @Transactional}, or a refusal would roll back the change that brought it about.
 */
public interface EvidenceSource {

    EvidenceKind kind();

    /**
     * The evidence as it stands now, uncommitted changes of this transaction included. The caller's right to the evaluation
     * has been checked; the object's belonging to it is checked here. What was there once and has gone is answered with
     * {@link Evidence.State#LOST}.
     *
     * @param reference the recipe by which the source finds it again, as {@link Evidence#reference} gave it or as the
     *     source's own contract describes it; at most 2,000 characters
     * @throws id.ampera.platform.problem.Problem not-found when there is no such thing in this evaluation or the caller may
     *     not see it; invalid-input when the reference cannot be read
     */
    Evidence read(UUID evaluationId, String reference);
}
