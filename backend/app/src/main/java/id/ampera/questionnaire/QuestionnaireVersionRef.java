package id.ampera.questionnaire;

import java.util.UUID;

/**
 * A published version as other features see it. It never changes.
 *
 * @param title in Indonesian
 * @param sha256 of the UTF-8 bytes of {@code canonical}, in lower-case hex
 * @param canonical the exact text that respondents get
 */
public record QuestionnaireVersionRef(
        UUID id,
        UUID questionnaireId,
        int number,
        String title,
        String sha256,
        String canonical,
        Definition definition) {

    /** The same with nothing in it that could be answered. */
    public QuestionnaireVersionRef withoutItems() {
        return new QuestionnaireVersionRef(
                id, questionnaireId, number, title, sha256, canonical, definition.withoutItems());
    }
}
