package id.ampera.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes pages as the smallest DOCX that word processors open, the same bytes for the same pages. */
final class DemoDocx {
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 5, 8, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int[] HALF_POINTS = {22, 32, 26, 23};

    private DemoDocx() {}

    static byte[] write(List<DemoPage> pages) {
        var parts = new TreeMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + PART + "document.main+xml\"/>"
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"document\" Type=\"" + RELATION + "/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", document(pages));
        return zip(parts);
    }

    private static String document(List<DemoPage> pages) {
        var xml = new StringBuilder("<w:document xmlns:w=\"" + WORD + "\"><w:body>");
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            for (var paragraph : pages.get(i).paragraphs()) {
                xml.append("<w:p><w:r><w:rPr>")
                        .append(paragraph.level() > 0 ? "<w:b/>" : "")
                        .append("<w:sz w:val=\"" + HALF_POINTS[paragraph.level()] + "\"/></w:rPr>")
                        .append("<w:t xml:space=\"preserve\">" + escape(paragraph.text()) + "</w:t></w:r></w:p>");
            }
        }
        return xml.append("</w:body></w:document>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] zip(Map<String, String> parts) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
