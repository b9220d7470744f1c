package id.ampera.questionnaire;

import id.ampera.platform.export.ExportWords;
import java.util.ArrayList;
import java.util.List;

/** What a form and a questionnaire do not both know, in the order in which it was met. */
final class XlsLosses {
    private record Entry(String sheet, int row, String column, String code, String value) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(String sheet, int row, String column, String code, String value) {
        var entry = new Entry(sheet, row, column, code, value);
        if (!entries.contains(entry)) entries.add(entry);
    }

    void add(XlsBook.Line line, String column, String code) {
        add(XlsBook.SURVEY, line.row(), column, code, line.get(column));
    }

    List<XlsLoss> told(String acceptLanguage) {
        var words = ExportWords.of("export/xlsform", acceptLanguage);
        return entries.stream()
                .map(each -> new XlsLoss(
                        each.sheet(),
                        each.row(),
                        each.column(),
                        each.code(),
                        each.value(),
                        words.of("loss." + each.code())))
                .toList();
    }

    List<String> codes() {
        return entries.stream().map(Entry::code).toList();
    }
}
