package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The short way answers as the operation of the contract does, in every respect that a client can see. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AnonymousSubmissionFilterTest {
    private static final String SHORT = "application/json";
    /** The same, said in a way that the short way leaves to the operation. */
    private static final String LONG = "application/json; charset=utf-8";

    private static final String ANSWERS = "{\"q1\":\"4\",\"q2\":null}";

    private GivenCampaign.Audience audience;
    private String campaign;
    private int next;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "quarkus.http.cors.origins")
    String origins;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void anOpenCampaign() {
        audience = GivenCampaign.audience(15);
        campaign = GivenCampaign.open(audience, "ANONYMOUS");
        // the first answer to a campaign goes the long way
        fetched().submit(ANSWERS).then().statusCode(201);
    }

    private Ballot fetched() {
        return Ballot.fetch(campaign, audience.nips().get(next++));
    }

    private HttpResponse<String> send(String type, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/campaigns/"
                        + campaign + "/anonymous-submissions"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** All that is told but the number of the request. */
    private Map<String, Object> seen(HttpResponse<String> response) throws Exception {
        var seen = new TreeMap<String, Object>();
        response.headers().map().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("content-length")) seen.put(name.toLowerCase(Locale.ROOT), values);
        });
        seen.put("status", response.statusCode());
        JsonNode body = json.readTree(response.body());
        if (body instanceof ObjectNode object) object.remove("traceId");
        // what is wrong is told in no order
        var errors = new TreeSet<String>();
        body.path("errors").forEach(error -> errors.add(error.toString()));
        if (!errors.isEmpty()) ((ObjectNode) body).remove("errors");
        seen.put("errors", errors);
        seen.put("body", body);
        return seen;
    }

    private String with(Ballot ballot, String name, Object value) throws Exception {
        var body = new LinkedHashMap<>(ballot.withAnswers(ANSWERS));
        body.put(name, value);
        return json.writeValueAsString(body);
    }

    private List<String> bodies() throws Exception {
        var ballot = fetched();
        var bodies = new ArrayList<>(List.of("{", "[]", "\"text\"", "{}", "{\"answers\":1}", "{\"a\":{}}", "null"));
        bodies.add(json.writeValueAsString(ballot.withAnswers(ANSWERS)));
        bodies.add(json.writeValueAsString(ballot.withAnswers(ANSWERS)) + "      ");
        bodies.add(json.writeValueAsString(ballot.withAnswers("{\"q1\":\"9\"}")));
        bodies.add(json.writeValueAsString(ballot.withAnswers("{\"q1\":")));
        bodies.add(json.writeValueAsString(ballot.withAnswers("{\"q1\":\"1\",\"q1\":\"2\"}")));
        bodies.add(with(ballot, "ballot", "abc"));
        bodies.add(with(ballot, "ballot", null));
        bodies.add(with(ballot, "signature", "A".repeat(342)));
        bodies.add(with(ballot, "stratumId", "0c7d2f7e-1f0b-4d55-9c8e-0a4a1a2b3c4d"));
        bodies.add(with(ballot, "stratumId", "none"));
        bodies.add(with(ballot, "stratumId", Map.of()));
        bodies.add(with(ballot, "another", 1));
        return bodies;
    }

    @Test
    void whatever_comes_is_answered_the_same() throws Exception {
        var same = new LinkedHashMap<String, Object>();
        var expected = new LinkedHashMap<String, Object>();
        for (var language : List.of("id", "en")) {
            for (var body : bodies()) {
                same.put(language + body, seen(send(SHORT, body, "Accept-Language", language)));
                expected.put(language + body, seen(send(LONG, body, "Accept-Language", language)));
            }
        }
        assertThat(same).containsExactlyEntriesOf(expected);
    }

    @Test
    void credentials_and_other_types_are_refused() throws Exception {
        var body = json.writeValueAsString(fetched().withAnswers(ANSWERS));
        assertThat(send(SHORT, body, "Authorization", "Bearer x").statusCode()).isEqualTo(400);
        assertThat(send("text/plain", body).statusCode()).isEqualTo(415);
    }

    @Test
    void other_origins_are_answered_as_everywhere() throws Exception {
        var body = json.writeValueAsString(fetched().withAnswers(ANSWERS));
        assertThat(send(SHORT, body, "Origin", "https://elsewhere.example").statusCode())
                .isEqualTo(
                        send(LONG, body, "Origin", "https://elsewhere.example").statusCode());
        var origin = origins.split(",")[0];
        var answer = send(SHORT, body, "Origin", origin);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("access-control-allow-origin")).contains(origin);
    }

    @Test
    void when_it_is_closed_both_ways_say_so() throws Exception {
        var body = json.writeValueAsString(fetched().withAnswers(ANSWERS));
        assertThat(send(SHORT, body).statusCode()).isEqualTo(201);
        GivenCampaign.act(campaign, "close", 200);
        var refused = seen(send(LONG, body));
        assertThat(seen(send(SHORT, body))).isEqualTo(refused).containsEntry("status", 409);
    }
}
