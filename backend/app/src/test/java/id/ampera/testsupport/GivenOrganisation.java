package id.ampera.testsupport;

import java.util.HashMap;
import java.util.Map;

/** Positions and units as the organisation's tests need them, each time under new names. */
public final class GivenOrganisation {
    private GivenOrganisation() {}

    public static Map<String, Object> positionInput() {
        var input = new HashMap<String, Object>();
        input.put("name", "Jabatan Uji " + Given.number());
        input.put("kind", "EXECUTIVE");
        return input;
    }

    public static String position() {
        return Api.as(Api.ADMIN)
                .body(positionInput())
                .post("/positions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The code of a new unit. */
    public static String unitCode() {
        var input = Given.unitInput();
        Api.as(Api.ADMIN).body(input).post("/units").then().statusCode(201);
        return (String) input.get("code");
    }

    public static String unitBelow(String parentId) {
        var input = Given.unitInput();
        input.put("parentId", parentId);
        return Api.as(Api.ADMIN)
                .body(input)
                .post("/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
