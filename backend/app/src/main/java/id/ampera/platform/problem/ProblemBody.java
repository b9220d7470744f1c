package id.ampera.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wire form of a problem (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "What went wrong, after RFC 9457")
public record ProblemBody(
        @Schema(description = "Kind of problem, relative to the API", examples = "/problems/invalid-input") String type,
        @Schema(description = "One line in the reader's language", examples = "Beberapa isian belum benar")
                String title,
        @Schema(description = "HTTP status", examples = "400") int status,
        @Schema(
                        description = "What happened and what to do",
                        examples = "Perbaiki isian yang ditandai lalu kirim lagi.")
                String detail,
        @Schema(description = "Path of the request", examples = "/api/v1/units") String instance,
        @Schema(description = "Quote it when you ask for help", examples = "4f2c9e0ab1d34c55") String traceId,
        @Schema(description = "The fields that are wrong") List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** In the reader's language. */
    public static ProblemBody of(Problem problem, String acceptLanguage, String path) {
        var locale = ProblemTexts.localeOf(acceptLanguage);
        var type = problem.type();
        return new ProblemBody(
                "/problems/" + type.code(),
                ProblemTexts.title(type, locale),
                type.status(),
                ProblemTexts.detail(type, locale, problem.values()),
                path,
                UUID.randomUUID().toString().replace("-", "").substring(0, 16),
                problem.errors().stream()
                        .map(error -> error.detail() != null ? error : explained(error, problem, locale))
                        .toList());
    }

    private static FieldError explained(FieldError error, Problem problem, Locale locale) {
        var values = new HashMap<>(problem.values());
        values.putAll(error.values());
        var detail = ProblemTexts.fieldText(problem.type(), error.code(), locale, values);
        return new FieldError(error.pointer(), error.code(), detail);
    }
}
