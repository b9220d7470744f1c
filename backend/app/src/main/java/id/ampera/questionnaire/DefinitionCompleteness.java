package id.ampera.questionnaire;

import id.ampera.platform.problem.FieldError;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What a definition needs before people may be asked. It stands on a draft that {@link DefinitionShape} let through. */
final class DefinitionCompleteness {
    private final Findings found = new Findings();
    private final boolean speaksEnglish;

    private DefinitionCompleteness(boolean speaksEnglish) {
        this.speaksEnglish = speaksEnglish;
    }

    static List<FieldError> check(Definition definition) {
        var check = new DefinitionCompleteness(definition.languages().contains("en"));
        check.definition(definition);
        return check.found.errors();
    }

    private void definition(Definition definition) {
        var at = "/definition";
        text(at + "/title", definition.title());
        text(at + "/introduction", definition.introduction());
        text(at + "/closing", definition.closing());
        if (definition.sections().isEmpty()) found.add(at + "/sections", "no_sections");
        for (int i = 0; i < definition.sections().size(); i++) {
            section(at + "/sections/" + i, definition.sections().get(i));
        }
        translations(definition);
        ConditionCheck.check(definition, found);
    }

    /** A further language is whole, or respondents would jump between two. */
    private void translations(Definition definition) {
        if (definition.translations() == null) return;
        var names = DefinitionTexts.of(definition).keySet();
        definition.translations().forEach((language, texts) -> {
            var at = "/definition/translations/" + language + "/";
            for (var name : names) if (isMissing(texts, name)) found.add(at + name, "further_translation_missing");
            for (var name : texts.keySet()) if (!names.contains(name)) found.add(at + name, "text_unknown");
        });
    }

    private static boolean isMissing(Map<String, String> texts, String name) {
        return texts.getOrDefault(name, "").isBlank();
    }

    private void section(String at, Section section) {
        text(at + "/title", section.title());
        text(at + "/description", section.description());
        if (section.items().isEmpty()) found.add(at + "/items", "no_items");
        for (int i = 0; i < section.items().size(); i++) {
            item(at + "/items/" + i, section.items().get(i));
        }
    }

    private void item(String at, Item item) {
        text(at + "/text", item.text());
        text(at + "/help", item.help());
        text(at + "/unit", item.unit());
        if (item.type().hasOptions()) options(at, item);
        if (item.type().isLikert()) likert(at, item.options());
        if (item.rows() != null) {
            for (int i = 0; i < item.rows().size(); i++) {
                text(at + "/rows/" + i + "/text", item.rows().get(i).text());
                text(at + "/rows/" + i + "/opposite", item.rows().get(i).opposite());
            }
        }
        if (item.picture() != null) text(at + "/picture/alt", item.picture().alt());
        if (item.pair() != null) {
            text(at + "/pair/first", item.pair().first());
            text(at + "/pair/second", item.pair().second());
        }
        if (item.checks() != null) {
            for (int i = 0; i < item.checks().size(); i++) {
                text(at + "/checks/" + i + "/message", item.checks().get(i).message());
            }
        }
        if (item.slider() != null && (item.min() == null || item.max() == null)) {
            found.add(at + (item.min() == null ? "/min" : "/max"), "slider_bounds");
        }
        if (item.earliest() != null && item.latest() != null && item.earliest().compareTo(item.latest()) > 0) {
            found.add(at + "/earliest", "min_above_max");
        }
        if (item.min() != null && item.max() != null && item.min().compareTo(item.max()) > 0) {
            found.add(at + "/min", "min_above_max");
        }
    }

    private void options(String at, Item item) {
        for (int i = 0; i < item.options().size(); i++) {
            text(at + "/options/" + i + "/label", item.options().get(i).label());
        }
        var count = item.options().size();
        var min = item.minChoices();
        var max = item.maxChoices();
        if (max != null && max > count) found.add(at + "/maxChoices", "more_than_options");
        if (min != null && min > count) found.add(at + "/minChoices", "more_than_options");
        else if (min != null && max != null && min > max) found.add(at + "/minChoices", "min_above_max");
    }

    /** Figures read the values: a scale has 4, 5 or 7 points, worth 1 to as many. */
    private void likert(String at, List<Option> options) {
        var points = options.size();
        if (points != 4 && points != 5 && points != 7) {
            found.add(at + "/options", "likert_points");
            return;
        }
        var seen = new HashSet<Integer>();
        for (int i = 0; i < points; i++) {
            var value = options.get(i).value();
            if (value == null || value < 1 || value > points || !seen.add(value)) {
                found.add(at + "/options/" + i + "/value", "likert_value");
            }
        }
    }

    private void text(String at, Texts texts) {
        if (texts == null) return;
        if (texts.id().isEmpty()) found.add(at + "/id", "text_missing");
        if (speaksEnglish && texts.en() == null) found.add(at + "/en", "translation_missing");
    }
}
