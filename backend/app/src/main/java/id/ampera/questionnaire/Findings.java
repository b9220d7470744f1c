package id.ampera.questionnaire;

import id.ampera.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/** What a check found, each with a JSON pointer; the sentence is chosen when it is written to the wire. */
final class Findings {
    private final List<FieldError> errors = new ArrayList<>();

    void add(String pointer, String code) {
        errors.add(new FieldError(pointer, code, null));
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
