package id.ampera.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenOrganisation;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients on a bad line: they begin a request and are gone. */
@Tag("deep")
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HangUpTest {
    private static final int ABORTED = 1_000;
    /** More than the pool has connections. */
    private static final int AFTERWARDS = 40;

    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private static final String ANSWERS = "{\"q1\":\"4\",\"q2\":\"Lebih banyak praktik\"}";

    @TestHTTPResource("/")
    URL server;

    @Inject
    DataSource database;

    @Test
    void a_thousand_edits_that_break_off_leave_nothing_behind() throws Exception {
        var head = "Authorization: Bearer " + Tokens.of(Api.ADMIN) + "\r\nIdempotency-Key: abort-";
        inParallel(ABORTED, () -> {
            var number = Given.number();
            var body = "{\"name\":\"Putus di tengah %d\",\"kind\":\"EXECUTIVE\"}".formatted(number);
            return abort("/positions", head + number + "\r\n", body, number);
        });
        within(AT_ONCE, HangUpTest::create);
        inParallel(AFTERWARDS, HangUpTest::create);
        // what arrived in full was done once, what did not was not begun
        Api.as(Api.ADMIN)
                .queryParam("q", "Putus di tengah")
                .get("/positions")
                .then()
                .statusCode(200)
                .body("total", lessThanOrEqualTo(ABORTED / 2));
    }

    @Test
    void a_thousand_anonymous_answers_that_break_off_leave_nothing_behind() throws Exception {
        var audience = GivenCampaign.audience(30);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        var ballots =
                audience.nips().stream().map(nip -> Ballot.fetch(campaign, nip)).toList();
        var broken = ballots.subList(0, 20).stream()
                .map(ballot -> json(ballot.withAnswers(ANSWERS)))
                .toList();
        inParallel(ABORTED, () -> {
            var number = Given.number();
            var path = "/campaigns/" + campaign + "/anonymous-submissions";
            return abort(path, "", broken.get(number % broken.size()), number);
        });
        within(AT_ONCE, () -> expect(201, ballots.get(20).submit(ANSWERS)));
        inParallel(broken.size(), next(ballots, ballot -> expect(201, ballot.submit(ANSWERS))));
        assertThat(rows("sealed_inbox", campaign)).isEqualTo("21");
        assertThat(rows("spent_ballot", campaign)).isEqualTo("21");
    }

    @Test
    void a_thousand_named_answers_that_break_off_leave_nothing_behind() throws Exception {
        var audience = GivenCampaign.audience(30);
        var campaign = GivenCampaign.open(audience, "NAMED");
        var path = "/campaigns/" + campaign + "/submissions";
        var bodies = new ArrayList<String>();
        for (var nip : audience.nips()) {
            var invitation = GivenCampaign.invitation(campaign, nip);
            bodies.add(json(Map.of("invitationId", invitation, "answers", Map.of("q1", "4"))));
        }
        inParallel(ABORTED, () -> {
            var number = Given.number();
            var who = number % 20;
            var head = "Authorization: Bearer " + Tokens.of(audience.nips().get(who)) + "\r\n";
            return abort(path, head, bodies.get(who), number);
        });
        within(
                AT_ONCE,
                () -> expect(
                        201,
                        Api.as(audience.nips().get(20)).body(bodies.get(20)).post(path)));
        inParallel(20, next(IntStream.range(0, 20).boxed().toList(), who -> Api.as(
                        audience.nips().get(who))
                .body(bodies.get(who))
                .post(path)));
        assertThat(rows("named_submission", campaign)).isEqualTo("21");
    }

    /** At the first attempt. */
    private static void within(Duration bound, Callable<?> request) throws Exception {
        var start = System.nanoTime();
        request.call();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(bound);
    }

    private static Response create() {
        return expect(
                201, Api.as(Api.ADMIN).body(GivenOrganisation.positionInput()).post("/positions"));
    }

    private static Response expect(int status, Response response) {
        response.then().statusCode(status);
        return response;
    }

    private static <T> Callable<?> next(List<T> things, java.util.function.Function<T, ?> task) {
        var left = new java.util.concurrent.ConcurrentLinkedQueue<>(things);
        return () -> task.apply(left.remove());
    }

    private static String json(Object body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String rows(String table, String campaign) throws Exception {
        var id = "unhex('" + campaign.replace("-", "") + "')";
        return Tables.query(database, "select count(*) from " + table + " where campaign_id = " + id)
                .get(0);
    }

    /** Half of them break off in the body, half after it, before the answer. */
    private Object abort(String path, String head, String body, int number) throws IOException {
        var inTheBody = number % 2 == 0;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoLinger(true, 0); // a reset, as when a phone loses its network
            var out = socket.getOutputStream();
            out.write(("POST /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + head + "Content-Length: " + body.length() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body.substring(0, inTheBody ? 20 : body.length()).getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        return null;
    }

    private static void inParallel(int count, Callable<?> task) throws Exception {
        var executor = Executors.newFixedThreadPool(16);
        try {
            var futures = IntStream.range(0, count)
                    .mapToObj(i -> executor.submit(task))
                    .toList();
            for (var future : futures) future.get();
        } finally {
            executor.shutdownNow();
        }
    }
}
