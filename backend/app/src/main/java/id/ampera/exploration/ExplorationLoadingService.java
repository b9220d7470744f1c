package id.ampera.exploration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
@Transactional
class ExplorationLoadingService implements ExplorationLoading {
    private final SavedExplorationRepository repository;
    private final RecipeText texts;
    private final Clock clock;

    ExplorationLoadingService(SavedExplorationRepository repository, RecipeText texts, Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public UUID addView(NewView view) {
        var recipe = new ExplorationRecipe(
                view.campaignIds(),
                view.items(),
                null,
                grouping(view.kind()),
                null,
                method(view.kind()),
                null,
                null,
                null);
        var saved = new SavedExploration(view.evaluationId(), view.name(), texts.write(recipe), clock.instant());
        repository.persist(saved);
        repository.flush();
        return saved.id();
    }

    private static ExplorationGrouping grouping(Kind kind) {
        return switch (kind) {
            case SEXES -> ExplorationGrouping.SEX;
            case ROUNDS -> ExplorationGrouping.ROUND;
            case SELF -> ExplorationGrouping.SELF_OTHERS;
            case SCALE, IMPORTANCE -> ExplorationGrouping.NONE;
        };
    }

    private static ExplorationMethod method(Kind kind) {
        return switch (kind) {
            case SEXES, SELF -> ExplorationMethod.COMPARISON;
            case ROUNDS -> ExplorationMethod.CHANGE;
            case SCALE -> ExplorationMethod.RELIABILITY;
            case IMPORTANCE -> ExplorationMethod.IMPORTANCE_PERFORMANCE;
        };
    }
}
