package id.ampera.questionnaire;

import id.ampera.platform.crypto.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Immutable
@Table(name = "questionnaire_version")
class QuestionnaireVersion {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID questionnaireId;
    private int number;
    private String title;

    @Column(length = 16_777_215)
    private String canonical;

    private String sha256;
    private int itemCount;
    private Integer minutes;
    private Instant publishedAt;

    protected QuestionnaireVersion() {}

    QuestionnaireVersion(Questionnaire questionnaire, Definition definition, Instant now) {
        questionnaireId = questionnaire.id();
        number = questionnaire.latestNumber();
        title = definition.title().id();
        canonical = DefinitionText.of(definition);
        sha256 = Sha256.hex(canonical);
        itemCount = definition.items().size();
        minutes = definition.minutes();
        publishedAt = now;
    }

    QuestionnaireVersionRef ref() {
        return new QuestionnaireVersionRef(id, questionnaireId, number, title, sha256, canonical, definition());
    }

    UUID id() {
        return id;
    }

    UUID questionnaireId() {
        return questionnaireId;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String canonical() {
        return canonical;
    }

    Definition definition() {
        return DefinitionText.parse(canonical);
    }

    String sha256() {
        return sha256;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
