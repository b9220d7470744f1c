package id.ampera.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints pages as a PDF, the same bytes for the same pages. */
final class DemoPdf {
    private static final float MARGIN = 64;
    private static final float[] SIZES = {11, 16, 13, 11.5f};
    private static final float LEADING = 1.45f;

    private final PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

    private DemoPdf() {}

    static byte[] print(String title, List<DemoPage> pages) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var printer = new DemoPdf();
            document.setDocumentId((long) title.hashCode());
            document.getDocumentInformation().setTitle(title);
            for (var page : pages) printer.print(document, page);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(PDDocument document, DemoPage page) throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        float top = PDRectangle.A4.getHeight() - MARGIN;
        try (var content = new PDPageContentStream(document, sheet)) {
            content.beginText();
            content.newLineAtOffset(MARGIN, top);
            for (var paragraph : page.paragraphs()) {
                var font = paragraph.level() == 0 ? plain : bold;
                float size = SIZES[paragraph.level()];
                if (paragraph.level() > 0) content.newLineAtOffset(0, -size / 2);
                content.setFont(font, size);
                for (var line : lines(paragraph.text(), font, size, width)) {
                    content.newLineAtOffset(0, -size * LEADING);
                    content.showText(line);
                }
                content.newLineAtOffset(0, -size / 3);
            }
            content.endText();
        }
    }

    private static List<String> lines(String text, PDFont font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
