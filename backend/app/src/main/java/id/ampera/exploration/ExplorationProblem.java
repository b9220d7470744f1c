package id.ampera.exploration;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum ExplorationProblem implements ProblemType {
    EXPLORATION_CAMPAIGN_UNKNOWN(422, null),
    EXPLORATION_CAMPAIGN_TWICE(422, null),
    EXPLORATION_ROUNDS_ONLY(422, null),
    EXPLORATION_ROUNDS_FEW(422, null),
    EXPLORATION_ITEMS_MISSING(422, null),
    EXPLORATION_ITEMS_MANY(422, null),
    EXPLORATION_ITEM_UNKNOWN(422, null),
    EXPLORATION_SECTION_UNKNOWN(422, null),
    EXPLORATION_CUT_UNDECLARED(422, null),
    EXPLORATION_CROSS_CUT(422, null),
    EXPLORATION_GROUP_UNKNOWN(422, null),
    EXPLORATION_NO_RATERS(422, null),
    EXPLORATION_GROUPS_LATER(409, null),
    EXPLORATION_METHOD_UNFIT(422, null),
    EXPLORATION_TESTS_MANY(422, null),
    EXPLORATION_NO_ROSTER(422, null),
    EXPLORATION_NO_CUTS(422, null),
    EXPLORATION_FACTORS_MANY(422, null),
    EXPLORATION_EVALUATION_UNKNOWN(422, "fk_saved_exploration_evaluation"),
    EXPLORATION_NAME_TAKEN(409, "uk_saved_exploration_name"),
    EXPLORATION_STAYS(422, null),
    EXPLORATION_FULL(409, null);

    private final int status;
    private final String constraint;

    ExplorationProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/exploration";
    }

    @Override
    public String constraint() {
        return constraint;
    }

    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {
        @Override
        public ProblemType[] types() {
            return values();
        }
    }
}
