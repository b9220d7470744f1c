package id.ampera.questionnaire;

import id.ampera.platform.export.TableFile;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.problem.FieldError;
import id.ampera.platform.problem.Problem;
import id.ampera.platform.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Questionnaires that come and go as files. */
@ApplicationScoped
@Transactional
class QuestionnaireFileService {
    private final QuestionnaireService questionnaires;

    QuestionnaireFileService(QuestionnaireService questionnaires) {
        this.questionnaires = questionnaires;
    }

    QuestionnaireFile export(UUID id) {
        var view = questionnaires.show(id);
        return QuestionnaireFile.of(view.code(), view.description(), view.definition());
    }

    QuestionnaireView load(QuestionnaireFile file) {
        file.requireKnown();
        return questionnaires.create(file);
    }

    TableFile translations(UUID id, String further, String acceptLanguage) {
        var isIndonesian = acceptLanguage == null || !acceptLanguage.strip().startsWith("en");
        return TranslationSheet.of(questionnaires.show(id).definition(), further, isIndonesian);
    }

    TranslationReport translate(UUID id, IfMatch ifMatch, Path file, boolean isTrial, String acceptLanguage) {
        var view = questionnaires.requireEditable(id, ifMatch);
        var sheet = TranslationImport.read(file, view.definition());
        var errors = sheet.errors();
        if (isTrial || errors.isEmpty() && sheet.changes().isEmpty()) {
            var after = errors.isEmpty() ? sheet.result() : view.definition();
            return TranslationReport.of(
                    false,
                    view.version(),
                    sheet,
                    after,
                    sentences(QuestionnaireProblem.SHEET_INVALID, errors, acceptLanguage));
        }
        if (!errors.isEmpty()) {
            throw new Problem(QuestionnaireProblem.SHEET_INVALID, Map.of("count", errors.size()), errors);
        }
        var edit = new QuestionnaireEdit(view.code(), view.description(), sheet.result());
        var saved = questionnaires.edit(id, ifMatch, edit);
        return TranslationReport.of(true, saved.version(), sheet, saved.definition(), List.of());
    }

    XlsFormView readForm(Path file, String acceptLanguage) {
        var read = XlsReading.read(file);
        var problems = sentences(
                QuestionnaireProblem.DEFINITION_INVALID, DefinitionShape.check(read.definition()), acceptLanguage);
        return new XlsFormView(read.code(), read.definition(), read.losses().told(acceptLanguage), problems);
    }

    XlsForm form(UUID id) {
        var view = questionnaires.show(id);
        return XlsForm.of(view.code(), view.definition());
    }

    private static List<FieldError> sentences(
            QuestionnaireProblem problem, List<FieldError> errors, String acceptLanguage) {
        return errors.stream()
                .map(error -> new FieldError(
                        error.pointer(),
                        error.code(),
                        ProblemTexts.fieldSentence(problem, error.code(), acceptLanguage)))
                .toList();
    }
}
