package id.ampera.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "questionnaire")
class Questionnaire {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String code;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private QuestionnaireStatus status = QuestionnaireStatus.DRAFT;

    @Column(length = 16_777_215)
    private String draft;

    private int itemCount;
    private int latestNumber;
    private Instant updatedAt;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.AGENCY;

    private boolean inLibrary;
    private String maker;
    private UUID makerEmployeeId;

    protected Questionnaire() {}

    /** @param maker null where nobody made it */
    Questionnaire(String code, String description, Definition definition, Maker maker, Instant now) {
        this.maker = maker == null ? null : maker.subject();
        this.makerEmployeeId = maker == null ? null : maker.employeeId();
        this.code = code.strip();
        this.description = blankToNull(description);
        draw(definition, now);
    }

    void edit(QuestionnaireEdit edit, Instant now) {
        requireOpen();
        code = edit.code().strip();
        description = blankToNull(edit.description());
        draw(edit.definition(), now);
    }

    /** Replaces the draft by what a published version says. */
    void resetDraft(QuestionnaireVersion published, Instant now) {
        requireOpen();
        draw(DefinitionText.parse(published.canonical()), now);
    }

    /**
     * Surveys stand on a version, so from now on everybody may read it.
     *
     * @param earlier what earlier versions ask
     */
    QuestionnaireVersion publish(QuestionnaireVersion latest, List<Definition> earlier, Instant now) {
        requireOpen();
        var definition = definition();
        DefinitionCheck.requirePublishable(definition, earlier);
        if (latest != null && latest.canonical().equals(draft)) {
            throw QuestionnaireProblem.NOTHING_NEW.with("number", latest.number());
        }
        latestNumber++;
        status = QuestionnaireStatus.PUBLISHED;
        visibility = Visibility.AGENCY;
        updatedAt = now;
        return new QuestionnaireVersion(this, definition, now);
    }

    void share(QuestionnaireSharing sharing, Instant now) {
        requireOpen();
        if (sharing.visibility() == Visibility.OWN && latestNumber > 0) {
            throw QuestionnaireProblem.PUBLISHED_IS_SHARED.at("/visibility");
        }
        visibility = sharing.visibility();
        inLibrary = sharing.inLibrary();
        updatedAt = now;
    }

    /** Kept to oneself, whoever makes it next. */
    void keepOwn() {
        visibility = Visibility.OWN;
    }

    void archive(Instant now) {
        requireOpen();
        status = QuestionnaireStatus.ARCHIVED;
        updatedAt = now;
    }

    void restore(Instant now) {
        if (status != QuestionnaireStatus.ARCHIVED) throw QuestionnaireProblem.QUESTIONNAIRE_NOT_ARCHIVED.raise();
        status = latestNumber > 0 ? QuestionnaireStatus.PUBLISHED : QuestionnaireStatus.DRAFT;
        updatedAt = now;
    }

    private void requireOpen() {
        if (isArchived()) throw QuestionnaireProblem.QUESTIONNAIRE_ARCHIVED.raise();
    }

    private void draw(Definition definition, Instant now) {
        DefinitionCheck.requireSavable(definition);
        draft = DefinitionText.of(definition);
        title = definition.title().id();
        itemCount = definition.items().size();
        updatedAt = now;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean isArchived() {
        return status == QuestionnaireStatus.ARCHIVED;
    }

    boolean isMadeBy(String subject) {
        return maker != null && maker.equals(subject);
    }

    boolean isShared() {
        return visibility == Visibility.AGENCY;
    }

    boolean hasMaker() {
        return maker != null;
    }

    DraftRef ref(boolean mayEdit) {
        return new DraftRef(id, title, latestNumber + 1, isArchived(), isShared(), makerEmployeeId, mayEdit);
    }

    Visibility visibility() {
        return visibility;
    }

    boolean isInLibrary() {
        return inLibrary;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    QuestionnaireStatus status() {
        return status;
    }

    String draft() {
        return draft;
    }

    Definition definition() {
        return DefinitionText.parse(draft);
    }

    int itemCount() {
        return itemCount;
    }

    int latestNumber() {
        return latestNumber;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
