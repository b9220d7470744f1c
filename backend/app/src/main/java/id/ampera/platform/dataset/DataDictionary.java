package id.ampera.platform.dataset;

import id.ampera.platform.export.ExportWords;
import id.ampera.platform.export.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the variables are and what their codes mean: one line per category. */
final class DataDictionary {
    private final Dataset data;
    private final ExportWords words;

    DataDictionary(Dataset data) {
        this.data = data;
        words = words(data);
    }

    static ExportWords words(Dataset data) {
        return ExportWords.of("export/dataset", data.isIndonesian() ? "id" : "en");
    }

    TableFile table() {
        var rows = new ArrayList<List<Object>>();
        for (var variable : data.variables()) {
            for (var category : variable.categories()) {
                rows.add(Arrays.asList(
                        variable.name(),
                        variable.label(),
                        words.of(variable.measure()),
                        category.value() == Math.rint(category.value())
                                ? (Object) (long) category.value()
                                : (Object) category.value(),
                        category.label(),
                        words.of(category.isMissing() ? "missing.yes" : "missing.no"),
                        variable.note()));
            }
        }
        for (var sentence : data.source()) rows.add(Arrays.asList(null, sentence, null, null, null, null, null));
        return new TableFile(
                words.of("sheet.dictionary"),
                words.headings("variable", "label", "measure", "code", "meaning", "missing", "note"),
                rows,
                data.isIndonesian());
    }
}
