package id.ampera.paper;

import id.ampera.paper.PrintedForm.PrintedItem;
import id.ampera.paper.PrintedForm.PrintedSection;
import id.ampera.platform.export.ExportWords;
import id.ampera.questionnaire.Condition;
import id.ampera.questionnaire.Definition;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import id.ampera.questionnaire.Section;
import java.util.ArrayList;
import java.util.List;

/** A questionnaire to be filled in by pen. What the screen hides, the paper tells to skip. */
final class FormPrinter {
    private final Definition definition;
    private final ExportWords words;
    private final ItemNumbers numbers;
    private final ConditionWords conditions;
    private final ItemPrinter items;

    FormPrinter(Definition definition, ExportWords words) {
        this.definition = definition;
        this.words = words;
        numbers = new ItemNumbers(definition);
        conditions = new ConditionWords(words, numbers);
        items = new ItemPrinter(words, numbers, conditions);
    }

    String title() {
        return conditions.in(definition.title());
    }

    String introduction() {
        return conditions.in(definition.introduction());
    }

    String closing() {
        return conditions.in(definition.closing());
    }

    List<PrintedSection> sections() {
        var printed = new ArrayList<PrintedSection>();
        for (int at = 0; at < definition.sections().size(); at++) {
            var section = definition.sections().get(at);
            printed.add(new PrintedSection(
                    letter(at),
                    conditions.in(section.title()),
                    conditions.in(section.description()),
                    section.visibleWhen() == null ? null : sectionSkip(section.visibleWhen(), at),
                    items(section, at)));
        }
        return printed;
    }

    private List<PrintedItem> items(Section section, int sectionAt) {
        var printed = new ArrayList<PrintedItem>();
        Condition before = null;
        for (int at = 0; at < section.items().size(); at++) {
            var item = section.items().get(at);
            var when = item.visibleWhen();
            printed.add(items.print(item, when == null || when.equals(before) ? null : skip(section, sectionAt, at)));
            before = when;
        }
        return printed;
    }

    private String sectionSkip(Condition when, int at) {
        var next = at + 1 < definition.sections().size()
                ? words.of("to.section").replace("{letter}", letter(at + 1))
                : words.of("to.end");
        return words.of("skip.section").replace("{when}", conditions.say(when)).replace("{next}", next);
    }

    /** Items that follow each other under the same condition are told about once. */
    private String skip(Section section, int sectionAt, int at) {
        var when = section.items().get(at).visibleWhen();
        int end = at;
        while (end < section.items().size()
                && when.equals(section.items().get(end).visibleWhen())) end++;
        var here = section.items().subList(at, end).stream()
                .filter(FormPrinter::isNumbered)
                .toList();
        return words.of(here.isEmpty() ? "skip.note" : "skip")
                .replace("{when}", conditions.say(when))
                .replace("{here}", range(here))
                .replace("{next}", next(section, sectionAt, end));
    }

    private String range(List<Item> here) {
        if (here.isEmpty()) return "";
        var first = numbers.of(here.get(0).code());
        var last = numbers.of(here.get(here.size() - 1).code());
        return first.equals(last) ? first : first + "–" + last;
    }

    private String next(Section section, int sectionAt, int end) {
        var following = section.items().subList(end, section.items().size()).stream()
                .filter(FormPrinter::isNumbered)
                .findFirst();
        if (following.isPresent()) {
            return words.of("to.number")
                    .replace("{n}", numbers.of(following.get().code()));
        }
        return sectionAt + 1 < definition.sections().size()
                ? words.of("to.section").replace("{letter}", letter(sectionAt + 1))
                : words.of("to.end");
    }

    private static boolean isNumbered(Item item) {
        return item.type() != ItemType.NOTE;
    }

    /** A to Z, then AA; there are at most thirty sections. */
    private static String letter(int at) {
        var last = String.valueOf((char) ('A' + at % LETTERS));
        return at < LETTERS ? last : "A" + last;
    }

    private static final int LETTERS = 26;
}
