package id.ampera.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;

/** Roster files and their way through an import. */
public final class GivenRoster {
    private GivenRoster() {}

    public static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with so many different employees, each in the unit of this code. */
    public static byte[] workbook(int rows, String unitCode) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Ampera", "1.0")) {
            var sheet = workbook.newWorksheet("Pegawai");
            var header = new String[] {"nip", "nama", "jabatan", "kode unit"};
            for (int c = 0; c < header.length; c++) sheet.value(0, c, header[c]);
            for (int r = 1; r <= rows; r++) {
                sheet.value(r, 0, nip(r));
                sheet.value(r, 1, "Pegawai Nomor " + r);
                sheet.value(r, 2, "Pengelola Arsip " + r % 40);
                sheet.value(r, 3, unitCode);
            }
        }
        return file.toByteArray();
    }

    /** 28 days, 12 months and 40 years of birth: 13,440 people for each serial number. */
    public static String nip(int number) {
        return "%04d%02d%02d201%d031%03d"
                .formatted(
                        1960 + number / 336 % 40,
                        1 + number / 28 % 12,
                        1 + number % 28,
                        5 + number / 13_440 % 5,
                        100 + number / 67_200);
    }

    public static String upload(RequestSpecification request, String name, byte[] content) {
        return request.multiPart("file", name, content)
                .post("/roster-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    public static RequestSpecification administrator() {
        return given().basePath("/api/v1").header("Authorization", "Bearer " + Tokens.of(Api.ADMIN));
    }

    /** The import once it is in one of these states. */
    public static JsonPath await(Supplier<RequestSpecification> caller, String id, String... statuses)
            throws InterruptedException {
        for (int i = 0; i < 1_200; i++) {
            var view = caller.get()
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
}
