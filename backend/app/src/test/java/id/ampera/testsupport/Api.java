package id.ampera.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests as one of the people of the tests. */
public final class Api {
    /** NIP of the bootstrap administrator of the test profile. */
    public static final String ADMIN = "198001012005011001";

    public static final String STRANGER = "199001012015012002";

    private Api() {}

    public static RequestSpecification as(String nip) {
        return withToken(Tokens.of(nip));
    }

    public static RequestSpecification withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anonymous() {
        return given().basePath("/api/v1").contentType(ContentType.JSON);
    }
}
