package id.ampera.exploration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
                List.of(view.campaignId()),
                view.items(),
                null,
                view.cut() == null ? ExplorationGrouping.NONE : ExplorationGrouping.of(view.cut()),
                null,
                view.cut() == null ? ExplorationMethod.RELIABILITY : ExplorationMethod.COMPARISON,
                null);
        var saved = new SavedExploration(view.evaluationId(), view.name(), texts.write(recipe), clock.instant());
        repository.persist(saved);
        repository.flush();
        return saved.id();
    }
}
