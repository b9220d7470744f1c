package id.ampera.paper;

import id.ampera.platform.export.ExportWords;
import id.ampera.questionnaire.Condition;
import id.ampera.questionnaire.ConditionKind;
import id.ampera.questionnaire.Option;
import id.ampera.questionnaire.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says conditions with the numbers that stand on the paper. */
final class ConditionWords {
    private final ExportWords words;
    private final ItemNumbers numbers;
    private final Locale locale;

    ConditionWords(ExportWords words, ItemNumbers numbers) {
        this.words = words;
        this.numbers = numbers;
        locale = Locale.forLanguageTag(words.isIndonesian() ? "id" : "en-GB");
    }

    String say(Condition condition) {
        return say(condition, false);
    }

    private String say(Condition condition, boolean isInside) {
        return switch (condition.op()) {
            case ALL -> joined(condition.of(), "and", isInside);
            case ANY -> joined(condition.of(), "or", isInside);
            case NOT -> opposite(condition.of().get(0));
            case ANSWERED -> test("answered", condition);
            case ONE_OF -> test("one-of", condition).replace("{options}", options(condition));
            case CONTAINS -> test("contains", condition).replace("{options}", options(condition));
            case COUNT, COMPARE ->
                test(condition.op() == ConditionKind.COUNT ? "count" : "compare", condition)
                        .replace("{is}", words.of((condition.date() == null ? "is." : "is.day.") + name(condition)))
                        .replace("{value}", operand(condition));
        };
    }

    private String opposite(Condition inner) {
        return switch (inner.op()) {
            case ANSWERED -> test("not-answered", inner);
            case ONE_OF -> test("not-one-of", inner).replace("{options}", options(inner));
            case CONTAINS -> test("not-contains", inner).replace("{options}", options(inner));
            default -> words.of("not").replace("{inner}", say(inner));
        };
    }

    private String joined(List<Condition> parts, String how, boolean isInside) {
        var said = parts.stream().map(each -> say(each, true)).toList();
        var text = list(said, how);
        return isInside && said.size() > 1 ? "(" + text + ")" : text;
    }

    private String list(List<String> parts, String how) {
        if (parts.size() < 2) return String.join("", parts);
        var last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " " + words.of(how) + " " + parts.get(last);
    }

    private String test(String kind, Condition condition) {
        return words.of("when." + kind).replace("{n}", numbers.of(condition.item()));
    }

    private String options(Condition condition) {
        var known = numbers.item(condition.item()).map(item -> item.options()).orElse(List.of());
        return list(
                condition.options().stream()
                        .map(code -> known.stream()
                                .filter(each -> each.code().equals(code))
                                .map(Option::label)
                                .map(this::in)
                                .findFirst()
                                .orElse(code))
                        .map(label -> words.of("quoted").replace("{text}", label))
                        .toList(),
                "or");
    }

    private static String name(Condition condition) {
        return condition.is().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String operand(Condition condition) {
        if (condition.to() != null) return words.of("answer").replace("{n}", numbers.of(condition.to()));
        return condition.date() == null ? number(condition.value()) : day(condition.date());
    }

    String number(BigDecimal value) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(value);
    }

    private static final int MOST_DIGITS = 6;

    String day(String date) {
        return LocalDate.parse(date).format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }

    /** A text in the language of the page, Indonesian where it does not speak it. */
    String in(Texts texts) {
        if (texts == null) return null;
        return !words.isIndonesian() && texts.en() != null ? texts.en() : texts.id();
    }
}
