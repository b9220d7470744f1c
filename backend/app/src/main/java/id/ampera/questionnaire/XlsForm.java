package id.ampera.questionnaire;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/**
 * A questionnaire as an XLSForm. What forms do not know stands in columns of our own ({@code ampera_...}), which other tools
 * pass over and our import reads; the losses say which.
 */
final class XlsForm {
    private final Definition definition;
    private final XlsConditionText conditions;
    private final XlsLosses losses = new XlsLosses();
    private final List<Map<String, String>> survey = new ArrayList<>();
    private final List<Map<String, String>> choices = new ArrayList<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<List<Option>, String> lists = new LinkedHashMap<>();

    private XlsForm(Definition definition) {
        this.definition = definition;
        conditions = new XlsConditionText(definition);
    }

    static XlsForm of(String code, Definition definition) {
        var form = new XlsForm(definition);
        form.settings(code);
        for (var section : definition.sections()) form.section(section);
        return form;
    }

    XlsLosses losses() {
        return losses;
    }

    void write(OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Ampera", "1.0");
        sheet(workbook, XlsBook.SURVEY, survey);
        sheet(workbook, XlsBook.CHOICES, choices);
        sheet(workbook, XlsBook.SETTINGS, List.of(settings));
        workbook.finish();
    }

    private static void sheet(Workbook workbook, String name, List<Map<String, String>> rows) {
        var columns = new LinkedHashSet<String>();
        if (name.equals(XlsBook.SURVEY)) columns.addAll(List.of("type", "name"));
        if (name.equals(XlsBook.CHOICES)) columns.addAll(List.of("list_name", "name"));
        rows.forEach(row -> columns.addAll(row.keySet()));
        var page = workbook.newWorksheet(name);
        int at = 0;
        for (var column : columns) {
            page.inlineString(0, at, column);
            page.style(0, at).bold().set();
            for (int i = 0; i < rows.size(); i++) {
                var cell = rows.get(i).get(column);
                if (cell != null) page.inlineString(i + 1, at, cell);
            }
            at++;
        }
        page.freezePane(0, 1);
    }

    private void settings(String code) {
        settings.put("form_title", definition.title().id());
        settings.put("form_id", code);
        settings.put("default_language", heading(Translations.INDONESIAN));
        for (var language : Translations.languages(definition)) {
            if (!language.equals(Translations.INDONESIAN)) setting("form_title", "title", definition.title(), language);
        }
        ownSetting("ampera_introduction", "introduction", definition.introduction());
        ownSetting("ampera_closing", "closing", definition.closing());
        if (definition.minutes() != null) settings.put("ampera_minutes", String.valueOf(definition.minutes()));
    }

    private void ownSetting(String column, String name, Texts texts) {
        if (texts == null) return;
        for (var language : Translations.languages(definition)) setting(column, name, texts, language);
        losses.add(XlsBook.SETTINGS, 2, column, "own_column", texts.id());
    }

    private void setting(String column, String name, Texts texts, String language) {
        var text = text(name, texts, language);
        if (text != null) settings.put(column + "::" + heading(language), text);
    }

    private void section(Section section) {
        var name = "section." + section.code();
        var begin = row("begin_group", section.code());
        texts(begin, "label", name + ".title", section.title());
        own(begin, "ampera_description", name + ".description", section.description());
        if (section.shuffle() != null) flag(begin, "ampera_shuffle");
        if (section.visibleWhen() != null) begin.put("relevant", conditions.of(section.visibleWhen(), null));
        section.items().forEach(this::item);
        row("end_group", "");
    }

    private void item(Item item) {
        if (item.type() == ItemType.LIKERT_MATRIX) matrix(item);
        else question(item);
    }

    private void question(Item item) {
        var row = row(type(item), item.code());
        var name = "item." + item.code();
        texts(row, "label", name + ".text", item.text());
        texts(row, "hint", name + ".help", item.help());
        switch (item.type()) {
            case LONG_TEXT -> row.put("appearance", "multiline");
            case LIKERT -> row.put("appearance", "likert");
            case RATING -> {
                row.put("appearance", "rating");
                row.put("parameters", "start=0 end=10 step=1");
            }
            case NUMBER -> number(row, item);
            case RANKING -> {
                if (item.maxChoices() != null) own(row, "ampera_places", String.valueOf(item.maxChoices()));
            }
            case FILE -> {
                if (!XlsFile.accepted(item).isEmpty()) row.put(XlsFile.ACCEPT, XlsFile.accepted(item));
                if (item.maxChoices() > 1) own(row, XlsFile.MOST, String.valueOf(item.maxChoices()));
            }
            default -> {}
        }
        if (item.picture() != null) {
            own(row, "ampera_picture", XlsPicture.write(item.picture()));
            texts(row, "ampera_picture_alt", name + ".picture", item.picture().alt());
        }
        if (item.preset() == Preset.FIXED) flag(row, "ampera_fixed");
        if (item.preset() == Preset.LINK) own(row, "ampera_parameter", item.parameter());
        if (item.shuffle() != null) row.put("parameters", "randomize=true");
        own(row, "ampera_unit", name + ".unit", item.unit());
        rules(row, item);
    }

    private void number(Map<String, String> row, Item item) {
        int decimals = item.decimals() == null ? 0 : item.decimals();
        if (XlsConditionText.isRange(item)) {
            var step = XlsConditionText.plain(java.math.BigDecimal.ONE.movePointLeft(decimals));
            row.put(
                    "parameters",
                    "start=" + XlsConditionText.plain(item.min()) + " end=" + XlsConditionText.plain(item.max())
                            + " step=" + step);
        } else if (decimals > 0) own(row, "ampera_decimals", String.valueOf(decimals));
    }

    private String type(Item item) {
        return switch (item.type()) {
            case SHORT_TEXT, LONG_TEXT -> "text";
            case NUMBER ->
                XlsConditionText.isRange(item)
                        ? "range"
                        : item.decimals() == null || item.decimals() == 0 ? "integer" : "decimal";
            case RATING -> "range";
            case DATE -> "date";
            case NOTE -> "note";
            case FILE -> XlsFile.type(item);
            case CONSENT -> "acknowledge";
            case RANKING -> "rank " + list(item);
            case MULTIPLE_CHOICE -> "select_multiple " + list(item);
            case LIKERT, SINGLE_CHOICE, LIKERT_MATRIX -> "select_one " + list(item);
        };
    }

    private void rules(Map<String, String> row, Item item) {
        if (item.mustBeAnswered()) row.put("required", "yes");
        else if (item.requiredWhen() != null) row.put("required", conditions.of(item.requiredWhen(), null));
        if (item.visibleWhen() != null) row.put("relevant", conditions.of(item.visibleWhen(), null));
        var parts = XlsConditionText.bounds(item);
        if (item.checks() != null) {
            for (int i = 0; i < item.checks().size(); i++) {
                var check = item.checks().get(i);
                parts.add(conditions.of(check.must(), item.code()));
                if (i == 0) texts(row, "constraint_message", "item." + item.code() + ".check.1", check.message());
                else
                    losses.add(
                            XlsBook.SURVEY,
                            survey.size() + 1,
                            "constraint_message",
                            "one_message",
                            check.message().id());
            }
        }
        if (!parts.isEmpty()) row.put("constraint", String.join(" and ", parts));
    }

    private void matrix(Item item) {
        var group = row("begin_group", item.code());
        var name = "item." + item.code();
        texts(group, "label", name + ".text", item.text());
        texts(group, "hint", name + ".help", item.help());
        group.put("appearance", "table-list");
        if (item.visibleWhen() != null) group.put("relevant", conditions.of(item.visibleWhen(), null));
        if (item.requiredWhen() != null) group.put("required", conditions.of(item.requiredWhen(), null));
        if (item.pair() != null) pair(group, name, item.pair());
        var type = type(item); // once: it writes the list that all rows share
        var keys = item.answerKeys();
        for (int i = 0; i < keys.size(); i++) {
            var row = row(type, XlsConditionText.name(keys.get(i)));
            if (item.pair() == null) line(row, name, item.rows().get(i));
            else rating(row, name, item, i);
            if (item.mustBeAnswered()) row.put("required", "yes");
        }
        row("end_group", "");
    }

    private void line(Map<String, String> row, String item, Row each) {
        var name = item + ".row." + each.code();
        texts(row, "label", name, each.text());
        own(row, "ampera_opposite", name + ".opposite", each.opposite());
    }

    private void pair(Map<String, String> group, String item, Pair pair) {
        own(group, "ampera_pair", XlsPair.name(pair.kind()));
        texts(group, "ampera_pair_first", item + ".pair.first", pair.first());
        texts(group, "ampera_pair_second", item + ".pair.second", pair.second());
    }

    /** One of the two ratings of a row: forms know no pairs, so its label says both; the row alone is in a column of ours. */
    private void rating(Map<String, String> row, String item, Item pair, int at) {
        var each = pair.rows().get(at / 2);
        var isFirst = at % 2 == 0;
        var side = isFirst ? pair.pair().first() : pair.pair().second();
        for (var language : Translations.languages(definition)) {
            var statement = text(item + ".row." + each.code(), each.text(), language);
            var rated = text(item + (isFirst ? ".pair.first" : ".pair.second"), side, language);
            if (statement != null && rated != null) row.put("label::" + heading(language), statement + " – " + rated);
        }
        texts(row, XlsPair.ROW, item + ".row." + each.code(), each.text());
    }

    /** Items that ask the same options share a list. */
    private String list(Item item) {
        var known = lists.get(item.options());
        if (known != null && definition.translations() == null) return known;
        var list = "l_" + item.code();
        lists.put(item.options(), list);
        for (var option : item.options()) {
            var row = new LinkedHashMap<String, String>();
            choices.add(row);
            row.put("list_name", list);
            row.put("name", option.code());
            texts(row, "label", "item." + item.code() + ".option." + option.code(), option.label());
            var told = item.type().isLikert() ? option.code() : "";
            if (option.value() != null && !String.valueOf(option.value()).equals(told)) {
                row.put("ampera_value", String.valueOf(option.value()));
            }
            if (option.fixed() != null) row.put("ampera_fixed", "yes");
        }
        return list;
    }

    private Map<String, String> row(String type, String name) {
        var row = new LinkedHashMap<String, String>();
        row.put("type", type);
        row.put("name", name);
        survey.add(row);
        return row;
    }

    private void own(Map<String, String> row, String column, String value) {
        row.put(column, value);
        losses.add(XlsBook.SURVEY, survey.size() + 1, column, "own_column", value);
    }

    private void flag(Map<String, String> row, String column) {
        own(row, column, "yes");
    }

    private void own(Map<String, String> row, String column, String name, Texts texts) {
        if (texts == null) return;
        texts(row, column, name, texts);
        losses.add(XlsBook.SURVEY, survey.size() + 1, column, "own_column", texts.id());
    }

    private void texts(Map<String, String> row, String column, String name, Texts texts) {
        if (texts == null) return;
        for (var language : Translations.languages(definition)) {
            var text = text(name, texts, language);
            if (text != null) row.put(column + "::" + heading(language), text);
        }
    }

    private String text(String name, Texts texts, String language) {
        var place = new DefinitionTexts.Place("", texts, 0);
        var text = Translations.text(definition, name, place, language);
        return text == null ? null : Piping.replaced(text, XlsConditionText::reference);
    }

    private static String heading(String language) {
        var name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return (name.isEmpty() ? language : name) + " (" + language + ")";
    }
}
