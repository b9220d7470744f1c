package id.ampera.questionnaire;

import java.util.UUID;

/** Makes questionnaires for loaders that run without a signed-in person. Each call is one transaction. */
public interface QuestionnaireLoading {

    /**
     * Creates a questionnaire from an instrument of the library and publishes it.
     *
     * @param instrument code of the instrument, for example {@code survei-peserta}
     * @param code of the new questionnaire
     * @param title in the languages of the instrument, or null for its own
     * @return id of the published version
     * @throws id.ampera.platform.problem.Problem instrument-unknown, questionnaire-code-taken
     */
    UUID publishInstrument(String instrument, String code, Texts title);
}
