package id.ampera.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.organisation.RosterImport.Counts;
import id.ampera.organisation.RosterImport.Status;
import id.ampera.platform.job.Overtaken;
import id.ampera.platform.security.Role;
import id.ampera.platform.storage.FileStore;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RosterImportApiTest {
    @Inject
    DataSource database;

    @Inject
    RosterImportService imports;

    @Inject
    FileStore files;

    private static String unitCode() {
        var input = Given.unitInput();
        Api.as(Api.ADMIN).body(input).post("/units").then().statusCode(201);
        return (String) input.get("code");
    }

    private static String upload(String name, byte[] content) {
        return given().basePath("/api/v1")
                .header("Authorization", "Bearer " + Tokens.of(Api.ADMIN))
                .multiPart("file", name, content)
                .post("/roster-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static JsonPath await(String id, String... statuses) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var view = Api.as(Api.ADMIN)
                    .get("/roster-imports/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (var status : statuses) if (status.equals(view.getString("status"))) return view;
            Thread.sleep(100);
        }
        throw new AssertionError("the import did not come to an end");
    }

    private static void apply(String id) {
        Api.as(Api.ADMIN).post("/roster-imports/" + id + "/apply").then().statusCode(202);
    }

    private static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_dry_run_writes_nothing_and_names_every_refused_row() throws Exception {
        var unit = unitCode();
        var good = Given.nip(true);
        var id = upload(
                "pegawai.csv",
                csv(
                        "\uFEFFNIP;Nama;Jenis;Golongan;Jabatan;Kode Unit",
                        good + ";Siti Aminah;PNS;III/c;Analis;" + unit,
                        good + ";Siti Lagi;PNS;III/c;Analis;" + unit,
                        "198613262015051001;Salah Tanggal;PNS;;;" + unit,
                        Given.nip(true) + ";;PNS;;;" + unit,
                        Given.nip(true) + ";Unit Salah;PNS;;;=cmd|' /C calc'!A0",
                        "199003122023212009;Pegawai PPPK;PPPK;IX;Perawat;" + unit));
        var checked = await(id, "CHECKED");
        assertThat(checked.getInt("rowsTotal")).isEqualTo(6);
        assertThat(checked.getInt("rowsAdded")).isEqualTo(2);
        assertThat(checked.getInt("rowsRefused")).isEqualTo(4);
        Api.as(Api.ADMIN)
                .body("{\"nip\":\"" + good + "\"}")
                .post("/employees/search")
                .then()
                .statusCode(404);

        var report = Api.as(Api.ADMIN)
                .get("/roster-imports/" + id + "/errors.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(report.lines()).hasSize(5);
        assertThat(report)
                .contains("3,nip,NIP sudah ada di baris 2")
                .contains("'=cmd")
                .doesNotContain(good);

        apply(id);
        assertThat(await(id, "APPLIED").getInt("rowsAdded")).isEqualTo(2);
        Api.as(Api.ADMIN)
                .body("{\"nip\":\"" + good + "\"}")
                .post("/employees/search")
                .then()
                .statusCode(200)
                .body("name", equalTo("Siti Aminah"));
        Api.as(Api.ADMIN).post("/roster-imports/" + id + "/apply").then().statusCode(409);
    }

    @Test
    void fifteen_thousand_rows_go_in_at_once_and_again_change_nothing() throws Exception {
        var unit = unitCode();
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Ampera", "1.0")) {
            var sheet = workbook.newWorksheet("Pegawai");
            var header = new String[] {"nip", "nama", "kode unit"};
            for (int c = 0; c < 3; c++) sheet.value(0, c, header[c]);
            for (int r = 1; r <= 15_000; r++) {
                sheet.value(
                        r,
                        0,
                        "19%02d%02d%02d2005011%03d"
                                .formatted(60 + r / 8000, 1 + r / 700 % 12, 1 + r / 25 % 28, 100 + r % 899));
                sheet.value(r, 1, "Pegawai " + r);
                sheet.value(r, 2, unit);
            }
        }
        var first = upload("pegawai.xlsx", file.toByteArray());
        var checked = await(first, "CHECKED", "FAILED");
        int added = checked.getInt("rowsAdded");
        assertThat(added + checked.getInt("rowsRefused")).isEqualTo(15_000);
        apply(first);
        assertThat(await(first, "APPLIED", "FAILED").getInt("rowsAdded")).isEqualTo(added);
        var again = await(upload("pegawai.xlsx", file.toByteArray()), "CHECKED");
        assertThat(again.getInt("rowsAdded")).isZero();
        assertThat(again.getInt("rowsUnchanged")).isEqualTo(added);
    }

    @Test
    void a_number_cell_for_a_nip_is_refused() throws Exception {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Ampera", "1.0")) {
            var sheet = workbook.newWorksheet("Pegawai");
            sheet.value(0, 0, "nip");
            sheet.value(0, 1, "nama");
            sheet.value(0, 2, "unit");
            sheet.value(1, 0, 198609262015051001.0);
            sheet.value(1, 1, "Angka");
            sheet.value(1, 2, unitCode());
        }
        var id = upload("angka.xlsx", file.toByteArray());
        assertThat(await(id, "CHECKED").getInt("rowsRefused")).isEqualTo(1);
    }

    @Test
    void a_bomb_a_picture_and_missing_columns_are_refused() throws Exception {
        assertThat(await(upload("bom.xlsx", bomb()), "FAILED").getString("failure"))
                .isEqualTo("file-too-large");
        var picture = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
        assertThat(await(upload("foto.csv", picture), "FAILED").getString("failure"))
                .isEqualTo("file-unreadable");
        assertThat(await(upload("x.csv", csv("a,b", "1,2")), "FAILED").getString("failure"))
                .isEqualTo("columns-missing");
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 110; i++) zip.write(zeros);
        }
        return out.toByteArray();
    }

    /** Of a row that is refused. */
    private static UUID checked() throws InterruptedException {
        var id = upload("pegawai.csv", csv("nip,nama,kode unit", Given.nip(true) + ",Siti Aminah,UNIT-TIADA"));
        await(id, "CHECKED");
        return UUID.fromString(id);
    }

    private void set(UUID id, Status status) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update roster_import set status = ? where id = ?")) {
            update.setString(1, status.name());
            update.setBytes(2, bytes);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Is away at the first row that is refused, and meanwhile others do something. */
    private RosterImportWorker away(Runnable meanwhile) {
        return new RosterImportWorker(imports, files, new ObjectMapper() {
            @Override
            public String writeValueAsString(Object value) {
                meanwhile.run();
                return "{}";
            }
        });
    }

    private static void assertIs(UUID id, String status, String failure) throws InterruptedException {
        assertThat(await(id.toString(), status).getString("failure")).isEqualTo(failure);
    }

    @Test
    void what_is_checked_twice_is_not_applied_by_that() throws Exception {
        var id = checked();
        set(id, Status.CHECKING);
        var slow = away(() -> imports.finish(id, Status.CHECKING));
        assertThatThrownBy(() -> slow.run(id)).isInstanceOf(Overtaken.class);
        assertIs(id, "CHECKED", null);
        assertThatThrownBy(() -> slow.run(id)).isInstanceOf(Overtaken.class);
        assertIs(id, "CHECKED", null);
    }

    @Test
    void a_check_that_ends_or_falls_over_while_its_file_is_applied_leaves_that_alone() throws Exception {
        var id = checked();
        set(id, Status.CHECKING);
        var slow = away(() -> set(id, Status.APPLYING));
        assertThatThrownBy(() -> slow.run(id)).isInstanceOf(Overtaken.class);
        assertIs(id, "APPLYING", null);
        set(id, Status.CHECKING);
        var broken = away(() -> {
            set(id, Status.APPLYING);
            throw new IllegalStateException("the connection is closed");
        });
        assertThatThrownBy(() -> broken.run(id)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> imports.progress(id, Status.CHECKING, Counts.NONE))
                .isInstanceOf(Overtaken.class);
        assertIs(id, "APPLYING", null);
        imports.finish(id, Status.APPLYING);
        assertIs(id, "APPLIED", null);
    }

    @Test
    void an_import_that_has_ended_stays_as_it_ended() throws Exception {
        var id = checked();
        imports.fail(id, "internal-error");
        assertIs(id, "CHECKED", null);
        set(id, Status.APPLYING);
        imports.fail(id, "internal-error");
        assertThatThrownBy(() -> imports.finish(id, Status.APPLYING)).isInstanceOf(Overtaken.class);
        imports.fail(id, "file-too-large");
        assertIs(id, "FAILED", "internal-error");
    }

    @Test
    void only_administrators_import() {
        var evaluator = Given.staff(Role.EVALUATOR);
        Api.as(evaluator).get("/roster-imports").then().statusCode(403);
        Api.as(Api.ADMIN).get("/roster-imports/" + UUID.randomUUID()).then().statusCode(404);
        given().basePath("/api/v1")
                .header("Authorization", "Bearer " + Tokens.of(Api.ADMIN))
                .multiPart("other", "x")
                .post("/roster-imports")
                .then()
                .statusCode(400);
    }
}
