package id.ampera.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every text of a definition under a name that rests on codes, not on places: {@code title}, {@code section.materi.title},
 * {@code item.q1.text}, {@code item.q1.option.4}, {@code item.q1.row.atasan}. Translations are kept and exchanged by these
 * names.
 */
final class DefinitionTexts {
    /** @param pointer to the text, below {@code /definition} */
    record Place(String pointer, Texts texts, int longest) {}

    private final Map<String, Place> places = new LinkedHashMap<>();

    private DefinitionTexts() {}

    /** In the order of the questionnaire; a text that is not there has no place. */
    static Map<String, Place> of(Definition definition) {
        var texts = new DefinitionTexts();
        texts.add("title", "/title", definition.title(), DefinitionShape.TITLE);
        texts.add("introduction", "/introduction", definition.introduction(), DefinitionShape.PROSE);
        texts.add("closing", "/closing", definition.closing(), DefinitionShape.PROSE);
        for (int i = 0; i < definition.sections().size(); i++) {
            texts.section("/sections/" + i, definition.sections().get(i));
        }
        return texts.places;
    }

    private void section(String at, Section section) {
        var name = "section." + section.code();
        add(name + ".title", at + "/title", section.title(), DefinitionShape.TITLE);
        add(name + ".description", at + "/description", section.description(), DefinitionShape.PROSE);
        for (int i = 0; i < section.items().size(); i++) {
            item(at + "/items/" + i, section.items().get(i));
        }
    }

    private void item(String at, Item item) {
        var name = "item." + item.code();
        add(name + ".text", at + "/text", item.text(), DefinitionShape.SENTENCE);
        add(name + ".help", at + "/help", item.help(), DefinitionShape.SENTENCE);
        add(name + ".unit", at + "/unit", item.unit(), DefinitionShape.UNIT);
        var options = item.options() == null ? List.<Option>of() : item.options();
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            add(
                    name + ".option." + option.code(),
                    at + "/options/" + i + "/label",
                    option.label(),
                    DefinitionShape.LABEL);
        }
        var rows = item.rows() == null ? List.<Row>of() : item.rows();
        for (int i = 0; i < rows.size(); i++) {
            var row = name + ".row." + rows.get(i).code();
            add(row, at + "/rows/" + i + "/text", rows.get(i).text(), DefinitionShape.SENTENCE);
            add(row + ".opposite", at + "/rows/" + i + "/opposite", rows.get(i).opposite(), DefinitionShape.SENTENCE);
        }
        if (item.picture() != null) {
            add(name + ".picture", at + "/picture/alt", item.picture().alt(), DefinitionShape.LABEL);
        }
        if (item.pair() != null) {
            add(name + ".pair.first", at + "/pair/first", item.pair().first(), DefinitionShape.TITLE);
            add(name + ".pair.second", at + "/pair/second", item.pair().second(), DefinitionShape.TITLE);
        }
        var checks = item.checks() == null ? List.<ItemCheck>of() : item.checks();
        for (int i = 0; i < checks.size(); i++) {
            add(
                    name + ".check." + (i + 1),
                    at + "/checks/" + i + "/message",
                    checks.get(i).message(),
                    DefinitionShape.LABEL);
        }
    }

    private void add(String name, String pointer, Texts texts, int longest) {
        if (texts != null && !texts.saysNothing()) places.put(name, new Place(pointer, texts, longest));
    }
}
