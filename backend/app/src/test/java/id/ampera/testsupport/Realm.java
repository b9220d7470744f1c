package id.ampera.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** The realm of the Keycloak that the environment names, seen through its admin interface. */
public final class Realm {
    private static final String URL = System.getenv().getOrDefault("AMPERA_OIDC_URL", "");

    private Realm() {}

    /** As the client that makes accounts. */
    public static RequestSpecification users() {
        var token = given().formParams(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "ampera-provisioning",
                        "client_secret", System.getenv("AMPERA_PROVISIONING_SECRET")))
                .post(URL + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        return given().baseUri(URL.replace("/realms/", "/admin/realms/"))
                .basePath("")
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token);
    }

    /** The accounts with this user name: one or none. */
    public static List<Map<String, Object>> accounts(String nip) {
        return users().get("/users?exact=true&username=" + nip).jsonPath().getList("");
    }

    public static JsonPath account(String nip) {
        var id = (String) accounts(nip).get(0).get("id");
        return users().get("/users/" + id).jsonPath();
    }
}
