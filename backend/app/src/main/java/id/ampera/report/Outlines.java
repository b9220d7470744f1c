package id.ampera.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.File;
import java.io.IOException;
import java.util.Locale;

/** Letters as paths: what draws charts into files need not find a font then. */
final class Outlines {
    private static final float SIZE = 12;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;

    Outlines(File file) {
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(SIZE);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("font " + file, e);
        }
    }

    double width(String text) {
        return font.createGlyphVector(EXACT, text).getLogicalBounds().getWidth();
    }

    String path(String text, double x, double y) {
        var out = new StringBuilder();
        var steps = font.createGlyphVector(EXACT, text)
                .getOutline((float) x, (float) y)
                .getPathIterator(null);
        var at = new double[6];
        for (; !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> add(out, 'M', at, 2);
                case PathIterator.SEG_LINETO -> add(out, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> add(out, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> add(out, 'C', at, 6);
                default -> out.append('Z');
            }
        }
        return out.toString();
    }

    private static void add(StringBuilder out, char step, double[] at, int values) {
        out.append(step);
        for (int i = 0; i < values; i++) out.append(String.format(Locale.ROOT, i == 0 ? "%.2f" : " %.2f", at[i]));
    }
}
