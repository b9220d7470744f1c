package id.ampera.testsupport;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes what a test stands on, through the API, each time under new names. */
public final class Given {
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Given() {}

    public static int number() {
        return NEXT.getAndIncrement();
    }

    /** A NIP that nobody else in this run has. */
    public static String nip(boolean female) {
        int n = number();
        return "19850%d%02d201001%d%03d".formatted(1 + n / 900 % 9, 1 + n / 30 % 28, female ? 2 : 1, 1 + n % 998);
    }

    public static Map<String, Object> unitInput() {
        int n = number();
        var input = new HashMap<String, Object>();
        input.put("code", "U" + n);
        input.put("name", "Unit Uji " + n);
        input.put("kind", "OFFICE");
        input.put("validFrom", "2020-01-01");
        return input;
    }

    public static String unit() {
        return Api.as(Api.ADMIN)
                .body(unitInput())
                .post("/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> employeeInput(String nip, String unitId) {
        var input = new HashMap<String, Object>();
        input.put("nip", nip);
        input.put("name", "Pegawai Uji " + number());
        input.put("employmentType", "PNS");
        input.put("unitId", unitId);
        input.put("active", true);
        return input;
    }

    public static String employee(String nip, String unitId) {
        return Api.as(Api.ADMIN)
                .body(employeeInput(nip, unitId))
                .post("/employees")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Somebody on the roster with these staff roles; the answer is the NIP to sign in with. */
    public static String staff(String... roles) {
        var nip = nip(true);
        var id = employee(nip, unit());
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("roles", roles, "units", new String[0]))
                .put("/accounts/" + id)
                .then()
                .statusCode(200);
        return nip;
    }
}
