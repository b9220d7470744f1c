package id.ampera.platform.dataset;

import id.ampera.platform.export.ExportWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Rows in codes with a script that gives them their labels in R, the dictionary and the codebook, in one archive. */
final class RBundle {
    private final Dataset data;
    private final ExportWords words;

    RBundle(Dataset data) {
        this.data = data;
        words = DataDictionary.words(data);
    }

    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    void write(OutputStream to, IntConsumer progress) throws IOException {
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        part(zip, "data.csv", out -> CsvRows.codes(data).write(out, progress));
        part(zip, words.of("r.script"), out -> out.write(script().getBytes(StandardCharsets.UTF_8)));
        part(zip, words.of("r.dictionary"), out -> new DataDictionary(data)
                .table()
                .writeCsv(out));
        part(zip, "codebook-ddi.xml", new DdiCodebook(data)::write);
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
        var entry = new ZipEntry(name);
        // the same rows give the same bytes
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        part.write(new Unclosed(zip));
        zip.closeEntry();
    }

    private String script() {
        var script = new StringBuilder();
        comment(script, data.title());
        data.source().forEach(each -> comment(script, each));
        comment(script, words.of("r.how"));
        script.append("angka <- read.csv(\"data.csv\", encoding = \"UTF-8\", check.names = FALSE)\n");
        for (var variable : data.variables()) {
            var column = "angka[[" + quoted(variable.name()) + "]]";
            var missing = codes(variable.missing());
            if (!variable.missing().isEmpty()) script.append(column + "[" + column + " %in% " + missing + "] <- NA\n");
            script.append("attr(" + column + ", \"label\") <- " + quoted(variable.label()) + "\n");
        }
        script.append("\njawaban <- angka\n");
        for (var variable : data.variables()) {
            var name = "[[" + quoted(variable.name()) + "]]";
            script.append("jawaban" + name + " <- factor(angka" + name + ",\n  levels = " + codes(variable.given())
                    + ",\n  labels = " + list(variable.given(), each -> quoted(each.label()))
                    + (variable.measure() == Variable.Measure.NOMINAL ? ")\n" : ",\n  ordered = TRUE)\n"));
            script.append("attr(jawaban" + name + ", \"label\") <- " + quoted(variable.label()) + "\n");
        }
        return script.toString();
    }

    private static void comment(StringBuilder script, String text) {
        script.append("# ").append(text.replaceAll("\\s+", " ")).append('\n');
    }

    private static String codes(List<Category> categories) {
        return list(categories, Category::code);
    }

    private static String list(List<Category> categories, Function<Category, String> each) {
        return categories.stream().map(each).collect(Collectors.joining(", ", "c(", ")"));
    }

    private static String quoted(String text) {
        var escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}+", " ");
        return "\"" + escaped + "\"";
    }
}
