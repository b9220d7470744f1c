package id.ampera.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** A group that is shown as a table: a matrix where all its rows ask one scale, else the questions one by one. */
final class XlsMatrix {
    private final XlsBook.Line group;
    private final XlsQuestions questions;
    private final List<XlsBook.Line> lines = new ArrayList<>();

    XlsMatrix(XlsBook.Line group, XlsQuestions questions) {
        this.group = group;
        this.questions = questions;
    }

    void add(XlsBook.Line line) {
        lines.add(line);
    }

    List<Item> items(Condition within) {
        var list = list();
        if (list == null) return oneByOne(within);
        var matrix = questions.matrix(group);
        matrix.options = questions.choices().options(list, matrix);
        matrix.required = lines.stream()
                .allMatch(each -> each.get("required").toLowerCase(Locale.ROOT).matches("yes|true|true\\(\\)|1|ya"));
        matrix.rows = new ArrayList<>();
        var pair = XlsPair.of(group, questions.texts(), matrix.code);
        if (pair != null) matrix.pair = pair.pair();
        var codes = new HashSet<String>();
        for (var line : lines) {
            var side = pair == null ? null : pair.side(line.get("name"));
            var code = code(XlsPair.without(line.get("name"), side));
            questions.names().mean(line.get("name"), matrix.code + "." + code + (side == null ? "" : "." + side));
            if (codes.add(code)) matrix.rows.add(row(line, code, matrix));
        }
        questions.finish(group, matrix, within);
        return List.of(matrix.item());
    }

    private String code(String name) {
        var prefix = group.get("name") + "__";
        return XlsNames.choice(name.startsWith(prefix) ? name.substring(prefix.length()) : name);
    }

    private Row row(XlsBook.Line line, String code, XlsItem matrix) {
        var name = "item." + matrix.code + ".row." + code;
        var label = questions.texts().of(line, matrix.pair == null ? "label" : XlsPair.ROW, name);
        var opposite = matrix.pair == null ? questions.texts().of(line, "ampera_opposite", name + ".opposite") : null;
        return new Row(code, label == null ? new Texts("", null) : label, opposite);
    }

    private List<Item> oneByOne(Condition within) {
        var items = new ArrayList<Item>();
        for (var line : lines) items.addAll(questions.read(line, within));
        return items;
    }

    /** The one scale that all rows ask without rules of their own, or null. */
    private String list() {
        String common = null;
        for (var line : lines) {
            var words = line.get("type").replaceAll("\\s+", " ").split(" ");
            var isPlain = words.length == 2
                    && words[0].equalsIgnoreCase("select_one")
                    && !line.has("relevant")
                    && !line.has("constraint")
                    && !line.has("hint");
            if (!isPlain || common != null && !common.equals(words[1])) return null;
            common = words[1];
        }
        return common != null && questions.choices().isScale(common) ? common : null;
    }
}
