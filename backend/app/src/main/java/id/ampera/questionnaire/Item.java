package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
                                "likert (4, 5 or 7), likert-matrix, single-choice, multiple-choice: 2 to 50; ranking: 2 to 15; preset fixed: 1",
                        nullable = true)
                List<Option> options,
        @Schema(description = "likert-matrix: 1 to 30", nullable = true) List<Row> rows,
        @Schema(description = "multiple-choice: at least so many", nullable = true, examples = "3") Integer minChoices,
        @Schema(
                        description =
                                "multiple-choice: at most so many; ranking: exactly so many are put in order, absent: all; file: at most so many, 1 to 3, must stand",
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
                String latest,
        @Schema(description = "likert-matrix: every row is rated twice; then no row has an opposite", nullable = true)
                Pair pair,
        @Schema(
                        description =
                                "single-choice: answered beforehand. fixed: by its only option. link: by the option whose code the survey's link gives as `isi_<parameter>`, else it is asked; refused in an anonymous campaign",
                        nullable = true,
                        examples = "link")
                Preset preset,
        @Schema(
                        description = "preset link: name in the link, `[a-z][a-z0-9_]{0,39}`",
                        nullable = true,
                        examples = "loket")
                String parameter,
        @Schema(description = "note: a picture under the text", nullable = true) Picture picture,
        @Schema(
                        description =
                                "file: what may be given, at least one; asked in named campaigns only. The answer is the list of identifiers of the uploads",
                        nullable = true,
                        examples = "[\"photo\"]")
                List<FileKind> accepts) {

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
        accepts = accepts == null
                ? null
                : accepts.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    Item onPaper() {
        if (type != ItemType.FILE) return this;
        return new Item(
                type,
                code,
                text,
                help,
                null,
                visibleWhen,
                null,
                checks,
                null,
                null,
                null,
                maxChoices,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                accepts);
    }

    public boolean mustBeAnswered() {
        return Boolean.TRUE.equals(required);
    }

    /** Whether an answer may tell whose it is, so that an anonymous campaign cannot ask it. */
    public boolean mayIdentify() {
        // who hands out the links chooses who carries which value; a photo shows places, faces, handwriting
        return type == ItemType.DATE || type == ItemType.FILE || preset == Preset.LINK;
    }

    /** Texts: how many characters an answer may have. */
    public int longest() {
        return maxLength != null ? maxLength : type == ItemType.SHORT_TEXT ? SHORT_TEXT : LONG_TEXT;
    }

    /** How many are put in order. */
    public int places() {
        return maxChoices == null ? options.size() : Math.min(maxChoices, options.size());
    }

    /** The keys under which the item is answered: its code, or one or two per row of a matrix; a note has none. */
    public List<String> answerKeys() {
        if (type == ItemType.NOTE) return List.of();
        return type == ItemType.LIKERT_MATRIX
                ? rows.stream().flatMap(this::keysOf).toList()
                : List.of(code);
    }

    private Stream<String> keysOf(Row row) {
        var key = code + "." + row.code();
        return pair == null ? Stream.of(key) : pair.kind().sides().stream().map(side -> key + "." + side);
    }

    /** What is answered under the key at this place: the row, in a pair with what is rated; null outside a matrix. */
    public Texts rowText(int at) {
        if (rows == null) return null;
        if (pair == null) return rows.get(at).whole();
        return Texts.joined(rows.get(at / 2).text(), at % 2 == 0 ? pair.first() : pair.second());
    }
}
