package id.ampera.report;

import id.ampera.report.ReportDocument.Block;
import id.ampera.report.ReportDocument.Bullets;
import id.ampera.report.ReportDocument.Chart;
import id.ampera.report.ReportDocument.Heading;
import id.ampera.report.ReportDocument.Paragraph;
import id.ampera.report.ReportDocument.Quote;
import id.ampera.report.ReportDocument.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** A page that stands alone: also well-formed XML, of which the PDF is made. Runs no script and loads nothing. */
final class HtmlWriter {
    /** Chapters that begin on a page of their own. */
    static final Set<String> OWN_PAGE = Set.of("Pendahuluan", "Hasil Evaluasi", "Rekomendasi", "Lampiran");

    /** Header of a column that only counts. */
    static final String ORDER = "No.";

    private static final int BRIEF = 12;
    private static final String CSS = style();
    private final ReportDocument report;
    private final StringBuilder out = new StringBuilder();
    private int chapter;

    private final Outlines outlines;

    private HtmlWriter(ReportDocument report, Outlines outlines) {
        this.report = report;
        this.outlines = outlines;
    }

    static String write(ReportDocument report) {
        return new HtmlWriter(report, null).page();
    }

    /** For the PDF: letters of charts are drawn. */
    static String write(ReportDocument report, Outlines outlines) {
        return new HtmlWriter(report, outlines).page();
    }

    static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    // other control characters may not stand in XML
                    if (each >= ' ' || each == '\n' || each == '\t') out.appendCodePoint(each);
                }
            }
        });
        return out.toString();
    }

    private String page() {
        var title = escape(report.title());
        out.append("<!DOCTYPE html>\n"
                        + "<html lang=\"id\" xml:lang=\"id\" xmlns=\"http://www.w3.org/1999/xhtml\">\n"
                        + "<head>\n")
                .append("<meta charset=\"utf-8\"/>\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append("<title>" + title + "</title>\n<meta name=\"description\" content=\""
                        + escape(report.subtitle()) + "\"/>\n")
                .append("<meta name=\"subject\" content=\"" + escape(report.subtitle())
                        + "\"/>\n<meta name=\"author\" content=\"Ampera\"/>\n<style>" + CSS + "</style>\n");
        bookmarks();
        out.append("</head>\n<body>\n<header class=\"cover\">\n<h1>" + title + "</h1>\n<p class=\"subtitle\">"
                + escape(report.subtitle()) + "</p>\n");
        for (var line : report.cover()) out.append("<p>" + inline(line) + "</p>\n");
        contents();
        out.append("</header>\n<main>\n");
        report.blocks().forEach(this::block);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private List<String> chapters() {
        return report.blocks().stream()
                .filter(each -> each instanceof Heading heading && heading.level() == 1)
                .map(each -> ((Heading) each).text())
                .toList();
    }

    private void bookmarks() {
        out.append("<bookmarks>");
        var chapters = chapters();
        for (int i = 0; i < chapters.size(); i++) {
            out.append("<bookmark name=\"" + escape(chapters.get(i)) + "\" href=\"#bab-" + (i + 1) + "\"/>");
        }
        out.append("</bookmarks>\n");
    }

    private void contents() {
        out.append("<nav aria-label=\"Daftar isi\"><p class=\"contents\">Daftar isi</p><ul class=\"contents\">");
        var chapters = chapters();
        for (int i = 0; i < chapters.size(); i++) {
            out.append("<li><a href=\"#bab-" + (i + 1) + "\">" + escape(chapters.get(i)) + "</a></li>");
        }
        out.append("</ul></nav>\n");
    }

    private void block(Block block) {
        if (block instanceof Heading heading) heading(heading);
        else if (block instanceof Paragraph paragraph) out.append("<p>" + inline(paragraph.text()) + "</p>\n");
        else if (block instanceof Bullets bullets) {
            out.append("<ul>");
            bullets.items().forEach(each -> out.append("<li>" + inline(each) + "</li>"));
            out.append("</ul>\n");
        } else if (block instanceof Quote quote) {
            out.append("<blockquote><p>“" + inline(quote.text()) + "”</p><p class=\"source\">" + inline(quote.source())
                    + "</p></blockquote>\n");
        } else if (block instanceof Table table) table(table);
        else if (block instanceof Chart chart) chart(chart);
    }

    private void heading(Heading heading) {
        if (heading.level() == 1) {
            chapter++;
            var own = OWN_PAGE.contains(heading.text()) ? " class=\"own-page\"" : "";
            out.append("<h2 id=\"bab-" + chapter + "\"" + own + ">" + inline(heading.text()) + "</h2>\n");
        } else {
            out.append("<h" + (heading.level() + 1) + ">" + inline(heading.text()) + "</h" + (heading.level() + 1)
                    + ">\n");
        }
    }

    private void table(Table table) {
        var brief = table.rows().size() <= BRIEF ? " brief" : "";
        // it scrolls sideways on a phone, so the keyboard must reach it
        out.append("<div class=\"wide" + brief + "\" tabindex=\"0\"><table><caption>" + inline(table.caption())
                + "</caption><thead><tr>");
        for (int i = 0; i < table.header().size(); i++) {
            out.append("<th scope=\"col\"" + numeric(table, i) + ">"
                    + inline(table.header().get(i)) + "</th>");
        }
        out.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.append("<td" + numeric(table, i) + ">" + inline(row.get(i)) + "</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table></div>\n");
    }

    private static String numeric(Table table, int column) {
        if (column == 0 && table.header().get(0).equals(ORDER)) return " class=\"order\"";
        return column >= table.numeric() ? " class=\"figure\"" : "";
    }

    private void chart(Chart chart) {
        var alternative = escape(NumberRegister.plain(chart.alternative()));
        out.append("<div class=\"chart\"><p class=\"message\">" + inline(chart.title()) + "</p><p class=\"note\">"
                        + inline(chart.note()) + "</p>")
                .append(chart.drawing()
                        .svg(outlines)
                        .replaceFirst(
                                "<svg ",
                                "<svg role=\"img\" aria-label=\""
                                        + java.util.regex.Matcher.quoteReplacement(alternative) + "\" alt=\""
                                        + java.util.regex.Matcher.quoteReplacement(alternative) + "\" "))
                .append("</div>\n");
    }

    private static String inline(String text) {
        return NumberRegister.write(
                text,
                HtmlWriter::escape,
                (position, shown) ->
                        "<span class=\"number\" data-number=\"" + position + "\">" + escape(shown) + "</span>");
    }

    private static String style() {
        try (var in = HtmlWriter.class.getResourceAsStream("/report/report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
