package id.ampera.evaluation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about evaluations, and the rights on what hangs on one. Joins the caller's transaction. */
public interface Evaluations {

    /** Without looking at rights.
     *
     * @throws id.ampera.platform.problem.Problem not-found
     */
    EvaluationRef require(UUID id);

    /** @throws id.ampera.platform.problem.Problem not-found unless the caller is on the team, a decision maker or an administrator */
    EvaluationRef requireVisible(UUID id);

    /**
     * @throws id.ampera.platform.problem.Problem not-found if the caller may not see it, forbidden if the caller may only
     *     see it, evaluation-closed once it is closed
     */
    EvaluationRef requireEditable(UUID id);

    /** Whether {@link #requireEditable} would let the caller pass. */
    boolean mayEdit(UUID id);

    /** For lists: null when the caller sees all, otherwise the evaluations whose team the caller is on. */
    Set<UUID> visibleIds();

    /** Whether the caller is on the team, as an observer too, or an administrator: for what is not to leave the team. */
    boolean isInside(UUID id);

    /** For lists of what is not to leave the team: null for an administrator, otherwise the caller's evaluations. */
    Set<UUID> insideIds();

    /**
     * Its questions in their order, without looking at rights.
     *
     * @throws id.ampera.platform.problem.Problem not-found
     */
    List<EvaluationQuestionRef> questionsOf(UUID id);

    /** The employees on the team, observers left out. */
    Set<UUID> teamOf(UUID id);

    /** Without looking at rights.
     *
     * @throws id.ampera.platform.problem.Problem not-found
     */
    EvaluationDesign design(UUID id);

    /** All there are, by title; without looking at rights. */
    List<EvaluationRef> all();
}
