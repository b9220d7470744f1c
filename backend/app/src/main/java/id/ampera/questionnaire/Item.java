package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question. Which of the optional members may stand depends on the type. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One question; which of the optional members may stand depends on `type`")
public record Item(
        @Schema(description = "Kind of item", required = true, examples = "likert") ItemType type,
        @Schema(
                        description =
                                "Code that stands in the answers, unique in the questionnaire: `[a-z][a-z0-9_]{0,39}`",
                        required = true,
                        examples = "materi_terapan")
                String code,
        @Schema(description = "The question or statement", required = true) Texts text,
        @Schema(description = "A sentence that helps to answer", nullable = true) Texts help,
        @Schema(description = "Whether it must be answered; in a matrix every row", examples = "true") Boolean required,
        @Schema(description = "Asked only when this holds; absent: always", nullable = true) Condition visibleWhen,
        @Schema(description = "Must be answered when this holds, beyond `required`", nullable = true)
                Condition requiredWhen,
        @Schema(description = "Rules across answers, at most 5; not in a matrix", nullable = true)
                List<ItemCheck> checks,
        @Schema(
                        description =
                                "likert (4, 5 or 7), likert-matrix, single-choice, multiple-choice: 2 to 50; ranking: 2 to 15",
                        nullable = true)
                List<Option> options,
        @Schema(description = "likert-matrix: 1 to 30", nullable = true) List<Row> rows,
        @Schema(description = "multiple-choice: at least so many", nullable = true, examples = "3") Integer minChoices,
        @Schema(
                        description =
                                "multiple-choice: at most so many; ranking: exactly so many are put in order, absent: all",
                        nullable = true,
                        examples = "3")
                Integer maxChoices,
        @Schema(description = "number: smallest value", nullable = true, examples = "0") BigDecimal min,
        @Schema(description = "number: largest value", nullable = true, examples = "100") BigDecimal max,
        @Schema(description = "number: digits after the point, 0 to 6; absent means 0", nullable = true, examples = "0")
                Integer decimals,
        @Schema(description = "number: unit behind the field", nullable = true) Texts unit,
        @Schema(description = "Texts: longest answer in characters", nullable = true, examples = "2000")
                Integer maxLength,
        @Schema(description = "number: set on a slider from `min` to `max`", nullable = true, examples = "true")
                Boolean slider,
        @Schema(
                        description =
                                "single-choice, multiple-choice, ranking: options stand in another order for everybody, always the same for one; never sent",
                        nullable = true,
                        examples = "true")
                Boolean shuffle,
        @Schema(description = "date: first day that may be given", nullable = true, examples = "2024-01-01")
                String earliest,
        @Schema(description = "date: last day that may be given", nullable = true, examples = "2025-12-31")
                String latest) {

    private static final int SHORT_TEXT = 200;
    private static final int LONG_TEXT = 4000;

    public Item {
        help = Texts.orNull(help);
        unit = Texts.orNull(unit);
        required = Boolean.TRUE.equals(required) ? true : null;
        slider = Boolean.TRUE.equals(slider) ? true : null;
        shuffle = Boolean.TRUE.equals(shuffle) ? true : null;
        options = options == null ? null : List.copyOf(options);
        rows = rows == null ? null : List.copyOf(rows);
        checks = checks == null || checks.isEmpty() ? null : List.copyOf(checks);
    }

    public boolean mustBeAnswered() {
        return Boolean.TRUE.equals(required);
    }

    /** Texts: how many characters an answer may have. */
    public int longest() {
        return maxLength != null ? maxLength : type == ItemType.SHORT_TEXT ? SHORT_TEXT : LONG_TEXT;
    }

    /** How many are put in order. */
    public int places() {
        return maxChoices == null ? options.size() : Math.min(maxChoices, options.size());
    }

    /** The keys under which the item is answered: its code, or one per row of a matrix; a note has none. */
    public List<String> answerKeys() {
        if (type == ItemType.NOTE) return List.of();
        return type == ItemType.LIKERT_MATRIX
                ? rows.stream().map(row -> code + "." + row.code()).toList()
                : List.of(code);
    }
}
