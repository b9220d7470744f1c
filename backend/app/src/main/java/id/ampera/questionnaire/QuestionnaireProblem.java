package id.ampera.questionnaire;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum QuestionnaireProblem implements ProblemType {
    QUESTIONNAIRE_CODE_TAKEN(409, "uk_questionnaire_code"),
    QUESTIONNAIRE_ARCHIVED(409, null),
    QUESTIONNAIRE_NOT_ARCHIVED(409, null),
    NOTHING_NEW(409, null),
    PUBLISHED_MEANWHILE(409, "uk_questionnaire_version_number"),
    QUESTIONNAIRE_GONE(409, "fk_questionnaire_version_questionnaire"),
    MAKER_UNKNOWN(409, "fk_questionnaire_maker"),
    INSTRUMENT_UNKNOWN(422, null),
    TEMPLATE_UNKNOWN(422, null),
    FILE_UNKNOWN(422, null),
    FORM_UNREADABLE(422, null),
    FORM_TOO_LARGE(413, null),
    FORM_WITHOUT_SURVEY(422, null),
    SHEET_UNREADABLE(422, null),
    SHEET_TOO_LARGE(413, null),
    SHEET_COLUMNS_MISSING(422, null),
    SHEET_INVALID(422, null),
    VERSION_UNKNOWN(422, null),
    PICTURE_UNREADABLE(422, null),
    PICTURE_TOO_LARGE(413, null),
    PICTURE_MEANWHILE(409, "uk_questionnaire_picture_file"),
    PUBLISHED_IS_SHARED(409, null),
    DEFINITION_INVALID(422, null),
    DEFINITION_INCOMPLETE(422, null);

    private final int status;
    private final String constraint;

    QuestionnaireProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/questionnaire";
    }

    @Override
    public String constraint() {
        return constraint;
    }

    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {
        @Override
        public ProblemType[] types() {
            return values();
        }
    }
}
