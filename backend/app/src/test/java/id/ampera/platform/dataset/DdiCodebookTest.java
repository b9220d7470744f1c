package id.ampera.platform.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.platform.dataset.Variable.Measure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The codebook against the content models of DDI-Codebook 2.5 (version of 2012-01-17): of every element that is used which
 * children it has, in which order and how often, and which attributes with which values. The schema itself is not kept here.
 */
class DdiCodebookTest {
    /** By element its children: once, or at most once (?), once and more (+), any number (*). Others hold text alone. */
    private static final Map<String, String> CHILDREN = Map.ofEntries(
            Map.entry("codeBook", "docDscr* stdyDscr+ fileDscr* dataDscr* otherMat*"),
            Map.entry(
                    "stdyDscr",
                    "citation+ studyAuthorization* stdyInfo* studyDevelopment* method* dataAccs* othrStdyMat* notes*"),
            Map.entry("citation", "titlStmt rspStmt? prodStmt? distStmt? serStmt* verStmt* biblCit? holdings* notes*"),
            Map.entry("titlStmt", "titl subTitl* altTitl* parTitl* IDNo*"),
            Map.entry(
                    "stdyInfo", "studyBudget* subject* abstract* sumDscr* qualityStatement? notes* exPostEvaluation*"),
            Map.entry("fileDscr", "fileTxt* locMap? notes*"),
            Map.entry(
                    "fileTxt",
                    "fileName? fileCitation? fileCont? fileStrc? dimensns? fileType? format? filePlac? dataChck*"
                            + " ProcStat? dataMsng? software* verStmt?"),
            Map.entry("dimensns", "caseQnty* varQnty* logRecL* recPrCas* recNumTot*"),
            Map.entry("dataDscr", "varGrp* nCubeGrp* var* nCube* notes*"),
            Map.entry(
                    "var",
                    "location* labl* imputation? security? embargo? respUnit? anlysUnit? qstn* valrng* invalrng*"
                            + " undocCod* universe* TotlResp? sumStat* txt* stdCatgry* catgryGrp* catgry* codInstr*"
                            + " verStmt* concept* derivation? varFormat? geoMap* catLevel* notes*"),
            Map.entry("catgry", "catValu? labl* txt* catStat* mrow?"));

    /** By element its attributes beside those that all have, each with a pattern of its values; required with a mark. */
    private static final Map<String, Map<String, String>> ATTRIBUTES = Map.of(
            "codeBook", Map.of("version", "2\\.5"),
            "var", Map.of("name!", ".+", "files", "\\w+( \\w+)*", "intrvl", "contin|discrete"),
            "catgry", Map.of("missing", "Y|N"),
            "varFormat", Map.of("type", "numeric|character"));

    private static final Map<String, String> OF_ALL = Map.of("ID", "[A-Za-z_][\\w.-]*", "xml:lang", "[a-z]{2}");
    private static final Set<String> REFERENCES = Set.of("files");

    @Test
    void it_holds_the_variables_as_the_schema_has_them() throws Exception {
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
        var plain = new Variable("unit", "Unit", Measure.NOMINAL, List.of(new Category(1, "Dinas", false)), null);
        var out = new ByteArrayOutputStream();
        DatasetWriter.write(
                DatasetFormat.DDI,
                new Dataset("Survei", List.of("Sumber.", "Jangan disebarkan."), true, List.of(variable, plain), rows),
                out,
                each -> {});
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("ddi:codebook:2_5");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("id");
        requireModel(root);
        requireReferences(root);
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

    private static void requireModel(Element element) {
        assertThat(element.getNamespaceURI()).isEqualTo("ddi:codebook:2_5");
        var name = element.getLocalName();
        requireAttributes(element);
        var children = elementsOf(element);
        var model = CHILDREN.get(name);
        if (model == null) {
            assertThat(children).as("children of %s", name).isEmpty();
            return;
        }
        var pattern = model.replaceAll("(\\w+)([?+*]?) ?", "(?:$1 )$2");
        assertThat(children.stream().map(Element::getLocalName).collect(Collectors.joining(" ", "", " ")))
                .as("children of %s", name)
                .matches(pattern);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element)) assertThat(child.getTextContent()).isBlank();
        }
        children.forEach(DdiCodebookTest::requireModel);
    }

    private static void requireAttributes(Element element) {
        var allowed = new HashMap<>(OF_ALL);
        var own = ATTRIBUTES.getOrDefault(element.getLocalName(), Map.of());
        own.forEach((name, values) -> allowed.put(name.replace("!", ""), values));
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var each = (Attr) attributes.item(i);
            if (each.getName().startsWith("xmlns")) continue;
            assertThat(allowed).as(element.getLocalName()).containsKey(each.getName());
            assertThat(each.getValue()).as(each.getName()).matches(allowed.get(each.getName()));
        }
        for (var name : own.keySet()) {
            if (name.endsWith("!"))
                assertThat(element.hasAttribute(name.replace("!", ""))).isTrue();
        }
    }

    /** Each identifier once, and each reference to one of them. */
    private static void requireReferences(Element root) {
        var ids = new ArrayList<String>();
        var references = new ArrayList<String>();
        var all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            if (element.hasAttribute("ID")) ids.add(element.getAttribute("ID"));
            for (var name : REFERENCES) {
                if (element.hasAttribute(name))
                    references.addAll(List.of(element.getAttribute(name).split(" ")));
            }
        }
        assertThat(ids).doesNotHaveDuplicates().containsAll(references);
        assertThat(references).isNotEmpty();
    }

    private static List<Element> elementsOf(Element element) {
        var children = new ArrayList<Element>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) children.add(each);
        }
        return children;
    }
}
