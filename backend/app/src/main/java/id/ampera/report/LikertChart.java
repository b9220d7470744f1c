package id.ampera.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Stacked bars of agreement scales, from our own drawing: one row per statement, the statement above its bar. */
final class LikertChart {
    static final int WIDTH = 640;
    private static final int LEFT = 8;
    private static final int BAR = 20;
    private static final int LINE = 16;
    private static final int GAP = 14;
    private static final int CHARACTERS = 92;
    private static final int LEGEND = 30;
    private static final double LABEL_FROM = 0.06;
    private static final List<String> FIVE = List.of("#9E2A2B", "#DE9B7C", "#C9CED6", "#7FB2BE", "#0B5C6B");
    private static final List<String> FOUR = List.of("#9E2A2B", "#DE9B7C", "#7FB2BE", "#0B5C6B");
    private static final String INK = "#1B2430";
    private static final String MUTED = "#55606E";

    /** @param shown percentages as the report writes them, one per step */
    record Row(String text, List<Integer> counts, List<String> shown, String base) {}

    private final List<String> steps;
    private final List<Row> rows;
    private final List<String> colours;
    private Outlines outlines;

    LikertChart(List<String> steps, List<Row> rows) {
        this.steps = steps;
        this.rows = rows;
        colours = steps.size() == FOUR.size() ? FOUR : FIVE;
    }

    static boolean canDraw(int steps) {
        return steps == FOUR.size() || steps == FIVE.size();
    }

    int height() {
        int height = LEGEND;
        for (var row : rows) height += wrap(row.text()).size() * LINE + BAR + GAP;
        return height;
    }

    /** @param outlines draws letters as outlines, for readers that have no font */
    String svg(Outlines outlines) {
        this.outlines = outlines;
        var out = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"%s\" font-size=\"12\">"
                        .formatted(WIDTH, height(), WIDTH, height(), ReportFonts.FAMILY));
        legend(out);
        int y = LEGEND;
        for (var row : rows) {
            for (var line : wrap(row.text())) {
                y += LINE;
                text(out, LEFT, y - 4, INK, "start", line);
            }
            bar(out, row, y);
            y += BAR + GAP;
        }
        return out.append("</svg>").toString();
    }

    private void legend(StringBuilder out) {
        double x = LEFT;
        for (int i = 0; i < steps.size(); i++) {
            rect(out, x, 4, 12, 12, i);
            text(out, x + 17, 14.5, MUTED, "start", steps.get(i));
            x += 17 + steps.get(i).length() * 6.1 + 14;
        }
    }

    private void bar(StringBuilder out, Row row, int y) {
        int n = row.counts().stream().mapToInt(Integer::intValue).sum();
        double whole = WIDTH - LEFT - 78.0;
        double x = LEFT;
        for (int i = 0; i < steps.size() && n > 0; i++) {
            double share = (double) row.counts().get(i) / n;
            if (share == 0) continue;
            rect(out, x, y, whole * share, BAR, i);
            if (share >= LABEL_FROM) {
                text(
                        out,
                        x + whole * share / 2,
                        y + 14,
                        isDark(i) ? "#FFFFFF" : INK,
                        "middle",
                        row.shown().get(i));
            }
            x += whole * share;
        }
        text(out, WIDTH - 70, y + 14, MUTED, "start", row.base());
    }

    private boolean isDark(int step) {
        return step == 0 || step == colours.size() - 1;
    }

    private void rect(StringBuilder out, double x, double y, double width, double height, int step) {
        var outline = isDark(step) ? "" : " stroke=\"" + MUTED + "\" stroke-width=\"1\"";
        out.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"%s/>",
                x,
                y,
                width,
                height,
                colours.get(step),
                outline));
    }

    private void text(StringBuilder out, double x, double y, String colour, String anchor, String text) {
        var plain = NumberRegister.plain(text);
        if (outlines != null) {
            var at = anchor.equals("middle") ? x - outlines.width(plain) / 2 : x;
            out.append("<path fill=\"" + colour + "\" d=\"" + outlines.path(plain, at, y) + "\"/>");
            return;
        }
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\" text-anchor=\"%s\">%s</text>",
                x,
                y,
                colour,
                anchor,
                HtmlWriter.escape(plain)));
    }

    static List<String> wrap(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("\\s+")) {
            if (line.length() > 0 && line.length() + word.length() + 1 > CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
