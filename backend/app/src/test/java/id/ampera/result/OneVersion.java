package id.ampera.result;

import id.ampera.questionnaire.Definition;
import id.ampera.questionnaire.QuestionnaireVersionRef;
import java.util.List;
import java.util.UUID;

/** A campaign that never went on with another version. */
final class OneVersion {
    static final UUID ID = UUID.fromString("01937c2e-5f0a-7cc3-98c4-dc0c0c073991");

    private OneVersion() {}

    static JoinedVersions of(Definition definition) {
        return new JoinedVersions(ref(ID, 1, definition), List.of());
    }

    static QuestionnaireVersionRef ref(UUID id, int number, Definition definition) {
        return new QuestionnaireVersionRef(id, id, number, "Uji", "", "", definition);
    }
}
