package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tree of tests on answers. Which of the optional members may stand depends on {@code op}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A tree of tests on answers; which of the optional members may stand depends on `op`. A test on an"
                        + " answer that is not given, not asked, or of another kind is false")
public record Condition(
        @Schema(
                        description =
                                "all, any, not (exactly one inside) join others; answered, one-of (likert, row of a matrix, single-choice), contains (multiple-choice: one of the options at least), compare (number, rating, date, and the values of a likert), count (multiple-choice: how many) test one answer",
                        required = true,
                        examples = "one-of")
                ConditionKind op,
        @Schema(description = "all, any: 1 to 10; not: 1", nullable = true) List<Condition> of,
        @Schema(
                        description =
                                "The answer tested: code of an item, or `item.row`. In the condition of an item or section it comes earlier",
                        nullable = true,
                        examples = "pernah_ikut")
                String item,
        @Schema(description = "one-of, contains: codes of options, 1 to 50", nullable = true, examples = "[\"belum\"]")
                List<String> options,
        @Schema(description = "compare, count: how", nullable = true, examples = "at-least") Comparison is,
        @Schema(description = "compare, count: with this number", nullable = true, examples = "3") BigDecimal value,
        @Schema(description = "compare: with this day", nullable = true, examples = "2025-06-30") String date,
        @Schema(description = "compare: with the answer under this key", nullable = true, examples = "tanggal_mulai")
                String to) {

    public Condition {
        of = of == null ? null : List.copyOf(of);
        options = options == null ? null : List.copyOf(options);
    }

    static Condition all(List<Condition> parts) {
        return new Condition(ConditionKind.ALL, parts, null, null, null, null, null, null);
    }

    /** Every key that is tested, in the order of the tree. */
    Stream<String> keys() {
        if (op.joins()) return of.stream().flatMap(Condition::keys);
        return to == null ? Stream.of(item) : Stream.of(item, to);
    }
}
