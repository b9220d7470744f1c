package id.ampera.platform.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a DOCX, read as a stream: a tree of the whole document, as libraries build it, takes some thirty times its
 * size. Everything in the archive is unpacked once, the parts that hold no words into nothing, because the sizes that an
 * archive states may be lies. A document type declaration, the way of every attack by entities, is refused.
 */
final class DocxText {
    private static final long MAX_UNPACKED = 60L * 1024 * 1024;
    private static final int MAX_ENTRIES = 5000;
    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    /** A drawing's text stands twice, for old programs once more. */
    private static final Set<String> SKIPPED = Set.of("Fallback", "del", "moveFrom");

    private DocxText() {}

    static List<String> read(byte[] bytes) throws RefusedException {
        try {
            var parts = unpack(bytes);
            var types = parts.get(TYPES);
            var main = types == null ? null : parts.get(mainPart(types));
            if (main == null) throw new RefusedException(ExtractionProblem.FILE_TYPE_UNKNOWN);
            return PlainText.paged(words(main));
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw new RefusedException(ExtractionProblem.FILE_DAMAGED);
        }
    }

    private static Map<String, byte[]> unpack(byte[] bytes) throws IOException {
        var parts = new HashMap<String, byte[]>();
        var buffer = new byte[64 * 1024];
        long total = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (++entries > MAX_ENTRIES) throw new RefusedException(ExtractionProblem.FILE_UNSAFE);
                var name = entry.getName();
                var kept = name.equals(TYPES) || name.startsWith("word/") && name.endsWith(".xml")
                        ? new ByteArrayOutputStream()
                        : null;
                for (int n; (n = zip.read(buffer)) >= 0; ) {
                    total += n;
                    if (total > MAX_UNPACKED) throw new RefusedException(ExtractionProblem.FILE_UNSAFE);
                    if (kept != null) kept.write(buffer, 0, n);
                }
                if (kept != null) parts.put(name, kept.toByteArray());
            }
        }
        return parts;
    }

    private static String mainPart(byte[] types) throws XMLStreamException, RefusedException {
        var xml = reader(new ByteArrayInputStream(types));
        while (xml.hasNext()) {
            var event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && MAIN.equals(xml.getAttributeValue(null, "ContentType"))) {
                var part = xml.getAttributeValue(null, "PartName");
                return part == null ? "" : part.replaceFirst("^/", "");
            }
        }
        return "";
    }

    private static String words(byte[] document) throws XMLStreamException, RefusedException {
        var text = new StringBuilder();
        var xml = reader(new ByteArrayInputStream(document));
        int skipped = 0;
        var inText = false;
        while (xml.hasNext()) {
            var event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (skipped > 0 || SKIPPED.contains(xml.getLocalName())) skipped++;
                else if (isWord(xml)) inText = open(xml, text) || inText;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) skipped--;
                else if (isWord(xml)) {
                    if (xml.getLocalName().equals("t")) inText = false;
                    close(xml.getLocalName(), text);
                }
            } else if (inText && skipped == 0 && xml.hasText()) {
                text.append(xml.getText());
                if (text.length() > TextExtraction.MAX_CHARACTERS) {
                    throw new RefusedException(ExtractionProblem.FILE_UNSAFE);
                }
            }
        }
        return text.toString();
    }

    private static boolean isWord(XMLStreamReader xml) {
        return WORD.equals(xml.getNamespaceURI()) || STRICT_WORD.equals(xml.getNamespaceURI());
    }

    private static boolean open(XMLStreamReader xml, StringBuilder text) {
        switch (xml.getLocalName()) {
            case "t":
                return true;
            case "tab":
                // also the name of a tab stop in a paragraph's properties
                if (xml.getAttributeCount() == 0) text.append('\t');
                break;
            case "br":
                var type = xml.getAttributeValue(xml.getNamespaceURI(), "type");
                text.append("page".equals(type) ? '\f' : '\n');
                break;
            case "lastRenderedPageBreak":
                if (text.length() > 0 && text.charAt(text.length() - 1) != '\f') text.append('\f');
                break;
            case "noBreakHyphen":
                text.append('-');
                break;
            default:
        }
        return false;
    }

    private static void close(String element, StringBuilder text) {
        switch (element) {
            case "p" -> text.append('\n');
            case "tc" -> {
                while (text.length() > 0 && text.charAt(text.length() - 1) == '\n') text.setLength(text.length() - 1);
                text.append('\t');
            }
            case "tr" -> text.append('\n');
            default -> {}
        }
    }

    private static int next(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedException(ExtractionProblem.FILE_UNSAFE);
        }
        return event;
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(in);
    }
}
