package id.ampera.platform.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The dictionary as DDI-Codebook 2.5, which archives read. */
final class DdiCodebook {
    private static final String NAMESPACE = "ddi:codebook:2_5";

    private final Dataset data;
    private XMLStreamWriter xml;

    DdiCodebook(Dataset data) {
        this.data = data;
    }

    void write(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("codeBook");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "2.5");
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", data.isIndonesian() ? "id" : "en");
            study();
            file();
            start("dataDscr");
            for (int i = 0; i < data.variables().size(); i++) variable(i);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void study() throws XMLStreamException {
        start("stdyDscr");
        start("citation");
        start("titlStmt");
        text("titl", data.title());
        xml.writeEndElement();
        xml.writeEndElement();
        start("stdyInfo");
        for (var each : data.source()) text("abstract", each);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void file() throws XMLStreamException {
        start("fileDscr", Map.of("ID", "F1"));
        start("fileTxt");
        start("dimensns");
        text("caseQnty", String.valueOf(data.rows().count()));
        text("varQnty", String.valueOf(data.variables().size()));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void variable(int at) throws XMLStreamException {
        var variable = data.variables().get(at);
        start("var");
        xml.writeAttribute("ID", "V" + (at + 1));
        xml.writeAttribute("name", variable.name());
        xml.writeAttribute("files", "F1");
        xml.writeAttribute("intrvl", variable.measure() == Variable.Measure.SCALE ? "contin" : "discrete");
        text("labl", variable.label());
        for (var category : variable.categories()) {
            start("catgry");
            if (category.isMissing()) xml.writeAttribute("missing", "Y");
            text("catValu", category.code());
            text("labl", category.label());
            xml.writeEndElement();
        }
        start("varFormat", Map.of("type", "numeric"));
        xml.writeEndElement();
        if (variable.note() != null) text("notes", variable.note());
        xml.writeEndElement();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void start(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (var each : attributes.entrySet()) xml.writeAttribute(each.getKey(), each.getValue());
    }

    private void text(String name, String text) throws XMLStreamException {
        start(name);
        // what XML has no way to write
        xml.writeCharacters(text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " "));
        xml.writeEndElement();
    }
}
