package id.ampera.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenOrganisation;
import id.ampera.testsupport.GivenRoster;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What becomes of single rows. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RosterRowsApiTest {

    private static String check(String name, byte[] content) {
        return GivenRoster.upload(GivenRoster.administrator(), name, content);
    }

    private static JsonPath await(String id, String... statuses) throws InterruptedException {
        return GivenRoster.await(GivenRoster::administrator, id, statuses);
    }

    private static void applied(String id) throws InterruptedException {
        await(id, "CHECKED");
        Api.as(Api.ADMIN).post("/roster-imports/" + id + "/apply").then().statusCode(202);
        await(id, "APPLIED");
    }

    private static JsonPath employee(String nip) {
        return Api.as(Api.ADMIN)
                .body(Map.of("nip", nip))
                .post("/employees/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void positions_are_added_to_the_list_once_and_linked() throws Exception {
        var unit = GivenOrganisation.unitCode();
        var position = "Pranata Uji " + Given.number() + " Ahli Muda";
        var first = Given.nip(true);
        var second = Given.nip(false);
        var id = check(
                "jabatan.csv",
                GivenRoster.csv(
                        "nip,nama,jabatan,kode unit",
                        first + ",Satu," + position + "," + unit,
                        second + ",Dua," + position.toUpperCase() + "," + unit));
        await(id, "CHECKED");
        Api.as(Api.ADMIN).queryParam("q", position).get("/positions").then().body("total", equalTo(0));
        applied(id);
        Api.as(Api.ADMIN)
                .queryParam("q", position)
                .get("/positions")
                .then()
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("FUNCTIONAL_EXPERT"))
                .body("items[0].employees", equalTo(2));
        assertThat(employee(second).getString("positionName")).isEqualTo(position.toUpperCase());
        assertThat(employee(second).getString("positionId"))
                .isEqualTo(employee(first).getString("positionId"));
    }

    @Test
    void the_code_of_a_renamed_unit_leads_to_its_successor() throws Exception {
        var input = Given.unitInput();
        var old = Api.as(Api.ADMIN).body(input).post("/units").then().extract().<String>path("id");
        var split = Given.unitInput();
        var gone = Api.as(Api.ADMIN).body(split).post("/units").then().extract().<String>path("id");
        var successor = succeed(old, "S" + Given.number());
        succeed(gone, "S" + Given.number(), "S" + Given.number());
        var nip = Given.nip(true);
        var id = check(
                "lama.csv",
                GivenRoster.csv(
                        "nip,nama,kode unit",
                        nip + ",Satu," + input.get("code"),
                        Given.nip(true) + ",Dua," + split.get("code")));
        applied(id);
        assertThat(employee(nip).getString("unitId")).isEqualTo(successor);
        Api.as(Api.ADMIN)
                .get("/roster-imports/" + id + "/errors")
                .then()
                .statusCode(200)
                .body("row", contains(3))
                .body("code", contains("row-unit-ended"));
    }

    private static String succeed(String unit, String... codes) {
        var successors = java.util.Arrays.stream(codes)
                .map(code -> Map.of("code", code, "name", "Unit " + code))
                .toList();
        return Api.as(Api.ADMIN)
                .body(Map.of("validTo", "2026-06-30", "successors", successors))
                .post("/units/" + unit + "/succeed")
                .then()
                .statusCode(200)
                .extract()
                .path("successors[0].id");
    }

    @Test
    void formulas_and_strange_letters_in_names_stay_names() throws Exception {
        var unit = GivenOrganisation.unitCode();
        var names = List.of("=HYPERLINK(\"http://x\")", "\u202EEvil \uD83D\uDE00", "<b>Tebal</b>", "-1+2");
        var lines = new java.util.ArrayList<String>(List.of("nip;nama;kode unit"));
        var nips = new java.util.ArrayList<String>();
        for (var name : names) {
            nips.add(Given.nip(false));
            lines.add(nips.get(nips.size() - 1) + ";\"" + name.replace("\"", "\"\"") + "\";" + unit);
        }
        applied(check("nama.csv", GivenRoster.csv(lines.toArray(String[]::new))));
        for (int i = 0; i < names.size(); i++) {
            assertThat(employee(nips.get(i)).getString("name")).isEqualTo(names.get(i));
        }
    }

    @Test
    void a_doubled_row_counts_once_and_is_told_with_its_first() throws Exception {
        var unit = GivenOrganisation.unitCode();
        var nip = Given.nip(true);
        var id = check(
                "ganda.csv",
                GivenRoster.csv(
                        "nip,nama,kode unit",
                        nip + ",Pertama," + unit,
                        nip.substring(0, 8) + " " + nip.substring(8) + ",Kedua," + unit));
        applied(id);
        assertThat(employee(nip).getString("name")).isEqualTo("Pertama");
        Api.as(Api.ADMIN)
                .header("Accept-Language", "en")
                .get("/roster-imports/" + id + "/errors")
                .then()
                .body("", hasSize(1))
                .body("[0].row", equalTo(3))
                .body("[0].detail", equalTo("The NIP stands in row 2 already"));
    }

    @Test
    void a_move_by_import_is_kept_in_the_history() throws Exception {
        var before = GivenOrganisation.unitCode();
        var after = GivenOrganisation.unitCode();
        var nip = Given.nip(true);
        applied(check("a.csv", GivenRoster.csv("nip,nama,kode unit", nip + ",Pindah," + before)));
        applied(check("b.csv", GivenRoster.csv("nip,nama,kode unit", nip + ",Pindah," + after)));
        assertThat(employee(nip).getInt("version")).isEqualTo(1);
        // both on one day: that is a correction
        assertThat(employee(nip).getList("pastPositions")).isEmpty();
    }

    @Test
    void a_workbook_whose_letters_grow_without_end_is_refused() throws Exception {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\">");
        var previous = 'a';
        for (char each = 'b'; each < 'l'; each++) {
            laughs.append("<!ENTITY ").append(each).append(" \"");
            for (int i = 0; i < 10; i++) laughs.append('&').append(previous).append(';');
            laughs.append("\">");
            previous = each;
        }
        laughs.append("]><worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&k;</t></is></c></row>"
                + "</sheetData></worksheet>");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : Map.of(
                            "xl/worksheets/sheet1.xml",
                            laughs.toString(),
                            "xl/workbook.xml",
                            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                    + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                            "xl/_rels/workbook.xml.rels",
                            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
                                    + " Target=\"worksheets/sheet1.xml\"/></Relationships>")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        var view = await(check("tawa.xlsx", out.toByteArray()), "FAILED", "CHECKED");
        assertThat(view.getString("status")).isEqualTo("FAILED");
        assertThat(view.getString("failure")).isNotEqualTo("internal-error");
    }

    @Test
    void imports_are_listed_and_found_by_their_file_name() {
        var name = "daftar-" + Given.number() + "x.csv";
        var id = check(name, GivenRoster.csv("nip,nama,kode unit"));
        Api.as(Api.ADMIN)
                .queryParam("q", name)
                .get("/roster-imports")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("asOf", notNullValue());
    }
}
