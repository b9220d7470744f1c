package id.ampera.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists of options of a form. */
final class XlsChoices {
    static final String OTHER = "other";
    private static final Set<Integer> POINTS = Set.of(4, 5, 7);

    private final XlsBook book;
    private final XlsTexts texts;
    private final XlsLosses losses;

    XlsChoices(XlsBook book, XlsTexts texts, XlsLosses losses) {
        this.book = book;
        this.texts = texts;
        this.losses = losses;
    }

    static Option other() {
        return new Option(OTHER, null, new Texts("Lainnya", "Other"), true);
    }

    /** Null if there is no such list. */
    List<Option> options(String list, XlsItem item) {
        var lines = book.lines(XlsBook.CHOICES).stream()
                .filter(each -> each.get("list_name").equals(list) && each.has("name"))
                .toList();
        if (list.isEmpty() || lines.isEmpty()) return null;
        var options = new ArrayList<Option>();
        var codes = new HashSet<String>();
        for (var line : lines) {
            var code = XlsNames.choice(line.get("name"));
            if (!code.equals(line.get("name"))) loss(line, "name", "choice_renamed");
            if (!codes.add(code)) {
                loss(line, "name", "choice_twice");
                continue;
            }
            var label = texts.of(line, "label", "item." + item.code + ".option." + code);
            options.add(new Option(
                    code,
                    value(line, item.type, options.size() + 1),
                    label == null ? new Texts(line.get("name"), null) : label,
                    line.get("ampera_fixed").equals("yes")));
            if (line.has("image") || line.has("media::image")) loss(line, "image", "column");
        }
        return options;
    }

    /** Steps of a scale are worth what they are called, or where they are called otherwise, their place. */
    private Integer value(XlsBook.Line line, ItemType type, int place) {
        if (line.get("ampera_value").matches("-?\\d{1,3}")) return Integer.valueOf(line.get("ampera_value"));
        if (!type.isLikert()) return null;
        if (line.get("name").matches("[1-9]")) return Integer.valueOf(line.get("name"));
        loss(line, "name", "value_by_place");
        return place;
    }

    /** Whether a list can be a scale. */
    boolean isScale(String list) {
        var lines = book.lines(XlsBook.CHOICES).stream()
                .filter(each -> each.get("list_name").equals(list) && each.has("name"))
                .toList();
        return POINTS.contains(lines.size());
    }

    private void loss(XlsBook.Line line, String column, String code) {
        losses.add(XlsBook.CHOICES, line.row(), column, code, line.get(column));
    }
}
