package id.ampera.platform.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.platform.dataset.Variable.Measure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class DdiCodebookTest {
    /** Children of the elements used here, in the order that the schema of DDI-Codebook 2.5 gives them. */
    private static final Map<String, List<String>> ORDER = Map.ofEntries(
            Map.entry("codeBook", List.of("docDscr", "stdyDscr", "fileDscr", "dataDscr", "otherMat")),
            Map.entry("stdyDscr", List.of("citation", "studyAuthorization", "stdyInfo", "method", "dataAccs")),
            Map.entry("citation", List.of("titlStmt", "rspStmt", "prodStmt", "distStmt", "serStmt", "verStmt")),
            Map.entry("titlStmt", List.of("titl", "subTitl", "altTitl", "parTitl", "IDNo")),
            Map.entry("stdyInfo", List.of("studyBudget", "subject", "abstract", "sumDscr")),
            Map.entry("fileDscr", List.of("fileTxt", "locMap", "notes")),
            Map.entry(
                    "fileTxt",
                    List.of("fileName", "fileCitation", "dataFingerprint", "fileCont", "fileStrc", "dimensns")),
            Map.entry("dimensns", List.of("caseQnty", "varQnty", "logRecL", "recPrCas", "recNumTot")),
            Map.entry("dataDscr", List.of("varGrp", "nCubeGrp", "var", "nCube", "notes")),
            Map.entry("var", List.of("location", "labl", "qstn", "valrng", "invalrng", "catgry", "varFormat", "notes")),
            Map.entry("catgry", List.of("catValu", "labl", "txt", "catStat", "mrow")));

    @Test
    void it_holds_the_variables_in_the_order_of_the_schema() throws Exception {
        var rows = new Rows() {
            @Override
            public int count() {
                return 7;
            }

            @Override
            public void read(int row, int[] into) {
                throw new IllegalStateException("a codebook reads no rows");
            }
        };
        var variable = new Variable(
                "nilai",
                "Nilai <angka> & \u0001 lain 🙂",
                Measure.SCALE,
                List.of(new Category(1.5, "1–2", false), new Category(-8, "(tidak dijawab)", true)),
                "Digabung.");
        var out = new ByteArrayOutputStream();
        DatasetWriter.write(
                DatasetFormat.DDI,
                new Dataset("Survei", List.of("Sumber."), true, List.of(variable), rows),
                out,
                each -> {});
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("ddi:codebook:2_5");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("id");
        requireOrder(root);
        assertThat(one(root, "titl").getTextContent()).isEqualTo("Survei");
        assertThat(one(root, "caseQnty").getTextContent()).isEqualTo("7");
        var var = one(root, "var");
        assertThat(var.getAttribute("name")).isEqualTo("nilai");
        assertThat(var.getAttribute("intrvl")).isEqualTo("contin");
        assertThat(one(var, "labl").getTextContent()).isEqualTo("Nilai <angka> &   lain 🙂");
        var missing = (Element) var.getElementsByTagName("catgry").item(1);
        assertThat(missing.getAttribute("missing")).isEqualTo("Y");
        assertThat(one(missing, "catValu").getTextContent()).isEqualTo("-8");
        assertThat(one(var, "notes").getTextContent()).isEqualTo("Digabung.");
    }

    private static Element one(Element in, String name) {
        return (Element) in.getElementsByTagName(name).item(0);
    }

    private static void requireOrder(Element element) {
        int last = -1;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element each)) continue;
            int at = ORDER.get(element.getLocalName()).indexOf(each.getLocalName());
            assertThat(at)
                    .as("%s in %s", each.getLocalName(), element.getLocalName())
                    .isGreaterThanOrEqualTo(last);
            last = at;
            requireOrder(each);
        }
    }
}
