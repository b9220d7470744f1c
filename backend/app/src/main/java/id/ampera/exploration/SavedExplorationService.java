package id.ampera.exploration;

import id.ampera.evaluation.Evaluations;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.FieldError;
import id.ampera.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Views that a team keeps. Who sees the evaluation sees them; whether their figures are seen is asked when they are made. */
@ApplicationScoped
@Transactional
class SavedExplorationService {
    static final int MOST = 50;
    private static final String SUBJECT = "saved-exploration";

    private final SavedExplorationRepository repository;
    private final ExplorationReader reader;
    private final Evaluations evaluations;
    private final Audit audit;
    private final RecipeText texts;
    private final Clock clock;

    SavedExplorationService(
            SavedExplorationRepository repository,
            ExplorationReader reader,
            Evaluations evaluations,
            Audit audit,
            RecipeText texts,
            Clock clock) {
        this.repository = repository;
        this.reader = reader;
        this.evaluations = evaluations;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    List<SavedExplorationView> list(UUID evaluationId) {
        evaluations.requireVisible(evaluationId);
        return repository.of(evaluationId).stream().map(this::view).toList();
    }

    SavedExplorationView show(UUID id) {
        return view(visible(id));
    }

    SavedExplorationView save(SavedExplorationInput input) {
        requireOwner(input.evaluationId());
        if (repository.countOf(input.evaluationId()) >= MOST)
            throw ExplorationProblem.EXPLORATION_FULL.with("most", MOST);
        var saved = new SavedExploration(input.evaluationId(), input.name(), checked(input.recipe()), clock.instant());
        repository.persist(saved);
        repository.flush();
        var view = view(saved);
        audit.record("saved-exploration.created", SUBJECT, saved.id(), null, view);
        return view;
    }

    SavedExplorationView edit(UUID id, IfMatch ifMatch, SavedExplorationInput input) {
        var saved = visible(id);
        evaluations.requireEditable(saved.evaluationId());
        if (!saved.evaluationId().equals(input.evaluationId()))
            throw ExplorationProblem.EXPLORATION_STAYS.at("/evaluationId");
        IfMatch.require(ifMatch, saved.version());
        var before = view(saved);
        saved.change(input.name(), checked(input.recipe()), clock.instant());
        repository.flush();
        var after = view(saved);
        audit.record("saved-exploration.edited", SUBJECT, id, before, after);
        return after;
    }

    void remove(UUID id) {
        var saved = visible(id);
        evaluations.requireEditable(saved.evaluationId());
        var before = view(saved);
        repository.delete(saved);
        repository.flush();
        audit.record("saved-exploration.removed", SUBJECT, id, before, null);
    }

    private SavedExploration visible(UUID id) {
        var saved = repository.require(id);
        evaluations.requireVisible(saved.evaluationId());
        return saved;
    }

    private void requireOwner(UUID evaluationId) {
        try {
            evaluations.requireVisible(evaluationId);
        } catch (Problem problem) {
            if (problem.type() != CommonProblem.NOT_FOUND) throw problem;
            throw ExplorationProblem.EXPLORATION_EVALUATION_UNKNOWN.at("/evaluationId");
        }
        evaluations.requireEditable(evaluationId);
    }

    /** A view that could not be shown is not kept. */
    private String checked(ExplorationRecipe recipe) {
        try {
            MethodChoice.of(recipe, reader.read(recipe, ExplorationWords.in(null)));
            return texts.write(recipe);
        } catch (Problem problem) {
            throw new Problem(
                    problem.type(),
                    problem.values(),
                    problem.errors().stream()
                            .map(each -> new FieldError("/recipe" + each.pointer(), each.code(), each.detail()))
                            .toList());
        }
    }

    private SavedExplorationView view(SavedExploration saved) {
        var can = evaluations.mayEdit(saved.evaluationId()) ? List.of("edit", "delete") : List.<String>of();
        return new SavedExplorationView(
                saved.id(),
                saved.version(),
                saved.evaluationId(),
                saved.name(),
                texts.read(saved.recipe()),
                saved.updatedAt(),
                can);
    }
}
