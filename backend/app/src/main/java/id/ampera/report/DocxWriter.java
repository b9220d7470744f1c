package id.ampera.report;

import id.ampera.report.ReportDocument.Block;
import id.ampera.report.ReportDocument.Bullets;
import id.ampera.report.ReportDocument.Chart;
import id.ampera.report.ReportDocument.Heading;
import id.ampera.report.ReportDocument.Paragraph;
import id.ampera.report.ReportDocument.Quote;
import id.ampera.report.ReportDocument.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** DOCX with real headings, repeated table headers and charts as pictures with alternative text. */
@ApplicationScoped
class DocxWriter {
    private static final String PRIMARY = "0B5C6B";
    private static final String MUTED = "55606E";
    private static final double PICTURE_POINTS = 470;
    private static final int SHARPNESS = 2;
    private static final int BODY = 21;

    private final ReportFonts fonts;

    DocxWriter(ReportFonts fonts) {
        this.fonts = fonts;
    }

    byte[] write(ReportDocument report) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            styles(word);
            word.getProperties().getCoreProperties().setTitle(report.title());
            word.getProperties().getCoreProperties().setCreator("Ampera");
            paragraph(word, "Title", report.title());
            paragraph(word, "Subtitle", report.subtitle());
            for (var line : report.cover()) paragraph(word, null, line);
            for (var block : report.blocks()) block(word, block);
            word.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException | TranscoderException e) {
            throw new IllegalStateException("the report could not be written as DOCX", e);
        }
    }

    private void block(XWPFDocument word, Block block) throws IOException, InvalidFormatException, TranscoderException {
        if (block instanceof Heading heading) {
            var written = paragraph(word, "Heading" + heading.level(), heading.text());
            written.setPageBreak(heading.level() == 1 && HtmlWriter.OWN_PAGE.contains(heading.text()));
        } else if (block instanceof Paragraph paragraph) {
            paragraph(word, null, paragraph.text());
        } else if (block instanceof Bullets bullets) {
            for (var item : bullets.items()) paragraph(word, "Bullet", "•\u00A0" + item);
        } else if (block instanceof Quote quote) {
            paragraph(word, "Quote", "“" + quote.text() + "”");
            paragraph(word, "Note", quote.source());
        } else if (block instanceof Table table) {
            table(word, table);
        } else if (block instanceof Chart chart) {
            chart(word, chart);
        }
    }

    private static org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph(XWPFDocument word, String style, String text) {
        var paragraph = word.createParagraph();
        if (style != null) paragraph.setStyle(style);
        paragraph.createRun().setText(legible(text));
        return paragraph;
    }

    /** Without marks and without what may not stand in XML. */
    private static String legible(String text) {
        return NumberRegister.plain(text).replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private static void table(XWPFDocument word, Table table) {
        paragraph(word, "Caption", table.caption());
        var written = word.createTable(1, table.header().size());
        written.setWidth("100%");
        written.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < table.header().size(); i++) {
            cell(written, 0, i, table.header().get(i), true, i >= table.numeric());
        }
        for (var row : table.rows()) {
            written.createRow().setCantSplitRow(true);
            for (int i = 0; i < row.size(); i++) {
                cell(written, written.getNumberOfRows() - 1, i, row.get(i), false, i >= table.numeric());
            }
        }
        word.createParagraph();
    }

    private static void cell(XWPFTable table, int row, int column, String text, boolean bold, boolean figure) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle("Cell");
        if (figure) paragraph.setAlignment(ParagraphAlignment.RIGHT);
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(legible(text));
    }

    private void chart(XWPFDocument word, Chart chart) throws IOException, InvalidFormatException, TranscoderException {
        paragraph(word, "Caption", chart.title());
        paragraph(word, "Note", chart.note());
        var run = word.createParagraph().createRun();
        var height = PICTURE_POINTS * chart.drawing().height() / LikertChart.WIDTH;
        var picture = run.addPicture(
                new ByteArrayInputStream(png(chart)),
                Document.PICTURE_TYPE_PNG,
                "grafik.png",
                Units.toEMU(PICTURE_POINTS),
                Units.toEMU(height));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(legible(chart.alternative()));
        var inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setDescr(legible(chart.alternative()));
        inline.getDocPr().setTitle(legible(chart.title()));
    }

    private byte[] png(Chart chart) throws TranscoderException {
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) LikertChart.WIDTH * SHARPNESS);
        transcoder.addTranscodingHint(
                PNGTranscoder.KEY_HEIGHT, (float) chart.drawing().height() * SHARPNESS);
        var out = new ByteArrayOutputStream();
        transcoder.transcode(
                new TranscoderInput(new StringReader(chart.drawing().svg(fonts.outlines()))),
                new TranscoderOutput(out));
        return out.toByteArray();
    }

    private static void styles(XWPFDocument word) {
        var styles = word.createStyles();
        styles.setDefaultFonts(fonts());
        styles.setSpellingLanguage("id-ID");
        style(word, "Title", "Title", 52, PRIMARY, true, null);
        style(word, "Subtitle", "Subtitle", 28, MUTED, false, null);
        style(word, "Heading1", "heading 1", 36, PRIMARY, true, 0);
        style(word, "Heading2", "heading 2", 28, "1B2430", true, 1);
        style(word, "Heading3", "heading 3", 24, "1B2430", true, 2);
        style(word, "Caption", "caption", 20, "1B2430", true, null);
        style(word, "Bullet", "List Bullet", BODY, "1B2430", false, null);
        style(word, "Quote", "Quote", BODY, "1B2430", false, null);
        style(word, "Note", "Note", 18, MUTED, false, null);
        style(word, "Cell", "Table Cell", 18, "1B2430", false, null);
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts fonts() {
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii(ReportFonts.FAMILY);
        fonts.setHAnsi(ReportFonts.FAMILY);
        fonts.setCs(ReportFonts.FAMILY);
        return fonts;
    }

    /** @param outline level in the navigation, or null for what is no heading */
    private static void style(
            XWPFDocument word, String id, String name, int halfPoints, String colour, boolean bold, Integer outline) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.setType(STStyleType.PARAGRAPH);
        var properties = style.addNewPPr();
        var spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(outline == null ? 0 : 240));
        spacing.setAfter(BigInteger.valueOf(id.equals("Cell") ? 20 : 100));
        if (id.equals("Bullet") || id.equals("Quote")) {
            properties.addNewInd().setLeft(BigInteger.valueOf(360));
        }
        if (outline != null) {
            properties.addNewKeepNext();
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var run = style.addNewRPr();
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewColor().setVal(colour);
        if (bold) run.addNewB();
        word.getStyles().addStyle(new XWPFStyle(style));
    }
}
