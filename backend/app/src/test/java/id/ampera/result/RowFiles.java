package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenResult.Person;
import io.restassured.response.ValidatableResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Campaigns with units of these sizes, and files of their rows. */
final class RowFiles {
    private RowFiles() {}

    static String path(UUID campaign, String rest) {
        return "/campaigns/" + campaign + "/" + rest;
    }

    static UUID campaign(ResultFixture fixture, String mode, String status, int... sizes) {
        var campaign = fixture.campaign(mode, status, "UNIT,SEX");
        var units = fixture.units(sizes.length);
        var random = new Random(7);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            people.addAll(ResultFixture.people(random, units.get(i), null, sizes[i] + 2, sizes[i]));
        }
        if (mode.equals("NAMED")) fixture.given.named(campaign, people);
        else fixture.given.released(campaign, people);
        return campaign;
    }

    static ValidatableResponse ask(String nip, UUID campaign, DatasetFormat format) {
        return Api.as(nip)
                .body(Map.of("format", format))
                .post(path(campaign, "row-exports"))
                .then();
    }

    static byte[] file(UUID campaign, DatasetFormat format) throws InterruptedException {
        return Api.as(Api.ADMIN)
                .get(path(campaign, "row-exports/" + written(campaign, format) + "/file"))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(format.mediaType()))
                .extract()
                .asByteArray();
    }

    /** Identifier of a file that is ready. */
    static String written(UUID campaign, DatasetFormat format) throws InterruptedException {
        String id = ask(Api.ADMIN, campaign, format)
                .statusCode(202)
                .body("status", equalTo("QUEUED"))
                .extract()
                .path("id");
        var at = path(campaign, "row-exports/" + id);
        for (int tries = 0; tries < 400; tries++) {
            String status =
                    Api.as(Api.ADMIN).get(at).then().statusCode(200).extract().path("status");
            assertThat(status).as("%s", format).isNotEqualTo("FAILED");
            if (status.equals("DONE")) return id;
            Thread.sleep(50);
        }
        throw new AssertionError("the file was never ready");
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
