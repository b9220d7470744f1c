package id.ampera.paper;

import id.ampera.paper.PrintedForm.PrintedItem;
import id.ampera.paper.PrintedForm.PrintedOption;
import id.ampera.paper.PrintedForm.PrintedRow;
import id.ampera.platform.export.ExportWords;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import id.ampera.questionnaire.Preset;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** One item as something to fill in by pen, with what the screen would say about it in words. */
final class ItemPrinter {
    private static final int CHARACTERS_PER_LINE = 80;
    private static final int MOST_LINES = 8;
    private static final int MOST_BOXES = 12;
    private static final int STEPS = 10;

    private final ExportWords words;
    private final ItemNumbers numbers;
    private final ConditionWords conditions;

    ItemPrinter(ExportWords words, ItemNumbers numbers, ConditionWords conditions) {
        this.words = words;
        this.numbers = numbers;
        this.conditions = conditions;
    }

    PrintedItem print(Item item, String skip) {
        return new PrintedItem(
                numbers.of(item.code()),
                item.code(),
                filled(conditions.in(item.text())),
                help(item),
                skip,
                hints(item),
                shape(item),
                options(item),
                rows(item),
                boxes(item),
                conditions.in(item.unit()),
                lines(item));
    }

    /** A picture is told by its words: what is printed brings no files along. */
    private String help(Item item) {
        var help = filled(conditions.in(item.help()));
        if (item.picture() == null) return help;
        var picture = words.of("picture")
                .replace("{alt}", conditions.in(item.picture().alt()));
        return help == null ? picture : help + " " + picture;
    }

    private String filled(String text) {
        return numbers.filled(text, words.of("piped"));
    }

    private static String shape(Item item) {
        if (item.preset() == Preset.FIXED) return "fixed";
        return switch (item.type()) {
            case LIKERT -> "scale";
            case LIKERT_MATRIX -> "matrix";
            case SINGLE_CHOICE -> "list";
            case MULTIPLE_CHOICE -> "many";
            case RANKING -> "rank";
            case RATING -> "steps";
            case NUMBER -> digits(item) == 0 ? "lines" : "boxes";
            case DATE -> "boxes";
            case SHORT_TEXT, LONG_TEXT -> "lines";
            case CONSENT -> "consent";
            case FILE -> "file";
            case NOTE -> "note";
        };
    }

    private List<PrintedOption> options(Item item) {
        if (item.type() == ItemType.RATING) {
            return IntStream.rangeClosed(0, STEPS)
                    .mapToObj(step -> new PrintedOption("", String.valueOf(step)))
                    .toList();
        }
        if (item.type() == ItemType.CONSENT) return List.of(new PrintedOption("", words.of("consent")));
        if (!item.type().hasOptions()) return List.of();
        return item.options().stream()
                .map(each -> new PrintedOption(
                        item.type().isLikert() && each.value() != null
                                ? each.value().toString()
                                : "",
                        conditions.in(each.label())))
                .toList();
    }

    private List<PrintedRow> rows(Item item) {
        if (item.type() != ItemType.LIKERT_MATRIX) return List.of();
        var keys = item.answerKeys();
        return IntStream.range(0, keys.size())
                .mapToObj(at -> row(item, keys, at))
                .toList();
    }

    private PrintedRow row(Item item, List<String> keys, int at) {
        var number = numbers.of(keys.get(at));
        if (item.pair() != null) return new PrintedRow(number, filled(conditions.in(item.rowText(at))), null);
        var row = item.rows().get(at);
        return new PrintedRow(number, filled(conditions.in(row.text())), conditions.in(row.opposite()));
    }

    /** Groups of boxes, one box for each character: of a date, or before and behind the comma. */
    private List<List<String>> boxes(Item item) {
        if (item.type() == ItemType.DATE) {
            return List.of(boxes(2, words.of("day")), boxes(2, words.of("month")), boxes(4, words.of("year")));
        }
        var digits = item.type() == ItemType.NUMBER ? digits(item) : 0;
        if (digits == 0) return List.of();
        var decimals = item.decimals() == null ? 0 : item.decimals();
        return decimals == 0 ? List.of(boxes(digits, "")) : List.of(boxes(digits, ""), boxes(decimals, ""));
    }

    /** The label is the first, then an empty text for each box. */
    private static List<String> boxes(int count, String label) {
        var boxes = new ArrayList<String>();
        boxes.add(label);
        boxes.addAll(Collections.nCopies(count, ""));
        return List.copyOf(boxes);
    }

    /** Boxes before the comma; none where nothing bounds the number, or it may be negative or very long. */
    private static int digits(Item item) {
        if (item.max() == null || item.min() == null || item.min().signum() < 0) return 0;
        var longest = item.max().setScale(0, RoundingMode.DOWN).precision();
        return item.max().signum() < 0 || longest > MOST_BOXES ? 0 : longest;
    }

    private static int lines(Item item) {
        return switch (item.type()) {
            case NUMBER -> 1;
            case SHORT_TEXT -> Math.min(2, 1 + (item.longest() - 1) / CHARACTERS_PER_LINE);
            case LONG_TEXT -> Math.min(MOST_LINES, Math.max(3, item.longest() / CHARACTERS_PER_LINE));
            default -> 0;
        };
    }

    private List<String> hints(Item item) {
        if (item.preset() == Preset.FIXED) return List.of(words.of("fixed"));
        // what is asked on the screen need not, and cannot, be given on paper
        if (item.type() == ItemType.FILE) return List.of(words.of("file"));
        var hints = new ArrayList<String>();
        if (item.mustBeAnswered()) hints.add(words.of("required"));
        if (item.requiredWhen() != null) {
            hints.add(words.of("required.when").replace("{when}", conditions.say(item.requiredWhen())));
        }
        switch (item.type()) {
            case LIKERT, SINGLE_CHOICE -> hints.add(words.of("choose.one"));
            case LIKERT_MATRIX -> hints.add(words.of("choose.rows"));
            case MULTIPLE_CHOICE -> hints.add(choices(item));
            case RANKING -> hints.add(words.of("rank").replace("{count}", String.valueOf(item.places())));
            case RATING -> hints.add(words.of("steps"));
            case NUMBER -> hints.addAll(number(item));
            case DATE -> hints.addAll(days(item));
            case SHORT_TEXT, LONG_TEXT ->
                hints.add(
                        words.of("longest").replace("{count}", conditions.number(BigDecimal.valueOf(item.longest()))));
            case CONSENT, FILE, NOTE -> {}
        }
        if (item.checks() != null) {
            for (var check : item.checks()) hints.add(filled(conditions.in(check.message())));
        }
        return hints;
    }

    private String choices(Item item) {
        var least = item.minChoices();
        var most = item.maxChoices();
        if (least == null && most == null) return words.of("choose.any");
        var kind = least == null ? "most" : most == null ? "least" : least.equals(most) ? "exactly" : "between";
        return words.of("choose." + kind).replace("{least}", "" + least).replace("{most}", "" + most);
    }

    private List<String> number(Item item) {
        var hints = new ArrayList<String>();
        if (item.min() != null && item.max() != null) {
            hints.add(words.of("number.between")
                    .replace("{min}", conditions.number(item.min()))
                    .replace("{max}", conditions.number(item.max())));
        } else if (item.min() != null) {
            hints.add(words.of("number.min").replace("{min}", conditions.number(item.min())));
        } else if (item.max() != null) {
            hints.add(words.of("number.max").replace("{max}", conditions.number(item.max())));
        }
        var decimals = item.decimals() == null ? 0 : item.decimals();
        hints.add(
                decimals == 0
                        ? words.of("number.whole")
                        : words.of("number.decimals").replace("{count}", "" + decimals));
        return hints;
    }

    private List<String> days(Item item) {
        var hints = new ArrayList<String>();
        if (item.earliest() != null)
            hints.add(words.of("day.earliest").replace("{day}", conditions.day(item.earliest())));
        if (item.latest() != null) hints.add(words.of("day.latest").replace("{day}", conditions.day(item.latest())));
        return hints;
    }
}
