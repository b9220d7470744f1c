package id.ampera.questionnaire;

import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class QuestionnaireService implements Questionnaires {
    private static final String SUBJECT = "questionnaire";

    private final QuestionnaireRepository repository;
    private final QuestionnaireVersionRepository versions;
    private final PictureRepository pictures;
    private final InstrumentLibrary library;
    private final QuestionnaireAccess access;
    private final Audit audit;
    private final Event<CodesRenamed> renamed;
    private final Clock clock;

    QuestionnaireService(
            QuestionnaireRepository repository,
            QuestionnaireVersionRepository versions,
            PictureRepository pictures,
            InstrumentLibrary library,
            QuestionnaireAccess access,
            Audit audit,
            Event<CodesRenamed> renamed,
            Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.pictures = pictures;
        this.library = library;
        this.access = access;
        this.audit = audit;
        this.renamed = renamed;
        this.clock = clock;
    }

    Page<QuestionnaireListItem> list(QuestionnaireFilter filter) {
        return repository.list(filter, access.ownOf(), clock.instant());
    }

    QuestionnaireView show(UUID id) {
        return view(require(id));
    }

    QuestionnaireView create(NewQuestionnaire input) {
        access.requireWriter();
        var questionnaire = made(input.code(), input.description(), start(input));
        if (input.visibility() == Visibility.OWN) questionnaire.keepOwn();
        return add(questionnaire, "created");
    }

    /** From a file: its draft is as it stands there, title included. */
    QuestionnaireView create(QuestionnaireFile file) {
        access.requireWriter();
        var questionnaire = made(file.code(), file.description(), file.definition());
        if (file.visibility() == Visibility.OWN) questionnaire.keepOwn();
        return add(questionnaire, "imported");
    }

    private Definition start(NewQuestionnaire input) {
        if (input.instrument() != null) return library.start(input.instrument()).titled(input.title());
        if (input.template() == null) return Definition.empty(input.title());
        var template = repository
                .findByIdOptional(input.template())
                .filter(access::isVisible)
                .orElseThrow(() -> QuestionnaireProblem.TEMPLATE_UNKNOWN.at("/template"));
        var published = versions.latest(template);
        return (published == null ? template.definition() : published.definition()).titled(input.title());
    }

    private Questionnaire made(String code, String description, Definition definition) {
        return new Questionnaire(code, description, definition, access.maker(), clock.instant());
    }

    private Questionnaire require(UUID id) {
        var questionnaire = repository.require(id);
        access.requireVisible(questionnaire);
        return questionnaire;
    }

    QuestionnaireView copy(UUID id, QuestionnaireCopy copy) {
        var original = require(id);
        access.requireWriter();
        var definition = original.definition().titled(copy.title());
        var made = made(copy.code(), original.description(), definition);
        if (!original.isShared()) made.keepOwn();
        return add(made, "copied");
    }

    QuestionnaireView edit(UUID id, IfMatch ifMatch, QuestionnaireEdit edit) {
        var questionnaire = require(id);
        access.requireWriter();
        IfMatch.require(ifMatch, questionnaire.version());
        var before = view(questionnaire);
        questionnaire.edit(edit, clock.instant());
        repository.flush();
        var after = view(questionnaire);
        audit.recordOngoing("questionnaire.edited", SUBJECT, id, before, after);
        tellRenamed(id, before.definition(), after.definition());
        return after;
    }

    private void tellRenamed(UUID id, Definition before, Definition after) {
        var news = new CodesRenamed(id, Renaming.sections(before, after), Renaming.items(before, after));
        if (!news.sections().isEmpty() || !news.items().isEmpty()) renamed.fire(news);
    }

    /** As it stands, for a caller who is about to change it. */
    QuestionnaireView requireEditable(UUID id, IfMatch ifMatch) {
        var questionnaire = require(id);
        access.requireWriter();
        IfMatch.require(ifMatch, questionnaire.version());
        return view(questionnaire);
    }

    /** What keeps the draft from being published. */
    List<FieldError> problems(UUID id) {
        var questionnaire = require(id);
        access.requireWriter();
        var found = new ArrayList<>(
                DefinitionCheck.unpublishable(questionnaire.definition(), versions.definitions(questionnaire)));
        found.addAll(pictures.missing(questionnaire.definition()));
        return found;
    }

    QuestionnaireView publish(UUID id, IfMatch ifMatch) {
        var questionnaire = require(id);
        access.requireWriter();
        IfMatch.require(ifMatch, questionnaire.version());
        var before = view(questionnaire);
        DefinitionCheck.requireComplete(pictures.missing(questionnaire.definition()));
        versions.persist(questionnaire.publish(
                versions.latest(questionnaire), versions.definitions(questionnaire), clock.instant()));
        return changed(questionnaire, "published", before);
    }

    QuestionnaireView resetDraft(UUID id, IfMatch ifMatch, DraftReset reset) {
        var questionnaire = require(id);
        access.requireWriter();
        IfMatch.require(ifMatch, questionnaire.version());
        var before = view(questionnaire);
        var published = versions.findByIdOptional(reset.versionId())
                .filter(each -> each.questionnaireId().equals(id))
                .orElseThrow(() -> QuestionnaireProblem.VERSION_UNKNOWN.at("/versionId"));
        questionnaire.resetDraft(published, clock.instant());
        return changed(questionnaire, "draft-reset", before);
    }

    QuestionnaireView share(UUID id, IfMatch ifMatch, QuestionnaireSharing sharing) {
        var questionnaire = require(id);
        access.requireOwner(questionnaire);
        IfMatch.require(ifMatch, questionnaire.version());
        var before = view(questionnaire);
        questionnaire.share(sharing, clock.instant());
        return changed(questionnaire, "shared", before);
    }

    QuestionnaireView archive(UUID id) {
        var questionnaire = require(id);
        access.requireWriter();
        var before = view(questionnaire);
        questionnaire.archive(clock.instant());
        return changed(questionnaire, "archived", before);
    }

    QuestionnaireView restore(UUID id) {
        var questionnaire = require(id);
        access.requireWriter();
        var before = view(questionnaire);
        questionnaire.restore(clock.instant());
        return changed(questionnaire, "restored", before);
    }

    Page<QuestionnaireVersionListItem> listVersions(QuestionnaireVersionFilter filter) {
        return versions.list(filter, clock.instant());
    }

    QuestionnaireVersionView showVersion(UUID id) {
        var published = versions.require(id);
        var questionnaire = repository.require(published.questionnaireId());
        return QuestionnaireVersionView.of(published, questionnaire.code(), access.canWithVersion(questionnaire));
    }

    @Override
    public QuestionnaireVersionRef requirePublished(UUID versionId) {
        return versions.require(versionId).ref();
    }

    @Override
    public Optional<QuestionnaireVersionRef> findPublished(UUID versionId) {
        return versions.findByIdOptional(versionId).map(QuestionnaireVersion::ref);
    }

    private QuestionnaireView add(Questionnaire questionnaire, String what) {
        repository.persist(questionnaire);
        repository.flush();
        var view = view(questionnaire);
        audit.record("questionnaire." + what, SUBJECT, questionnaire.id(), null, view);
        return view;
    }

    private QuestionnaireView changed(Questionnaire questionnaire, String what, QuestionnaireView before) {
        repository.flush();
        var after = view(questionnaire);
        audit.record("questionnaire." + what, SUBJECT, questionnaire.id(), before, after);
        return after;
    }

    private QuestionnaireView view(Questionnaire questionnaire) {
        return QuestionnaireView.of(questionnaire, versions.latest(questionnaire), access.can(questionnaire));
    }
}
