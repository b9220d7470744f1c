package id.ampera.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class QuestionnaireLoadingService implements QuestionnaireLoading {
    private final QuestionnaireRepository repository;
    private final QuestionnaireVersionRepository versions;
    private final InstrumentLibrary library;
    private final Clock clock;

    QuestionnaireLoadingService(
            QuestionnaireRepository repository,
            QuestionnaireVersionRepository versions,
            InstrumentLibrary library,
            Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.library = library;
        this.clock = clock;
    }

    @Override
    public UUID publishInstrument(String instrument, String code, Texts title) {
        var start = library.start(instrument);
        var definition = title == null ? start : start.titled(title);
        var questionnaire = new Questionnaire(code, null, definition, null, clock.instant());
        repository.persist(questionnaire);
        var published = questionnaire.publish(null, List.of(), clock.instant());
        versions.persist(published);
        repository.flush();
        return published.id();
    }
}
