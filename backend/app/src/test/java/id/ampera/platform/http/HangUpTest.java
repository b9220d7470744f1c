package id.ampera.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenOrganisation;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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

    @TestHTTPResource("/")
    URL server;

    @Test
    void a_thousand_requests_that_break_off_leave_nothing_behind() throws Exception {
        var token = Tokens.of(Api.ADMIN);
        inParallel(ABORTED, () -> {
            abort(token);
            return 0;
        });
        // at the first attempt; the bound is for a busy machine
        var start = System.nanoTime();
        create();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        inParallel(AFTERWARDS, HangUpTest::create);
        // what arrived in full was done once, what did not was not begun
        Api.as(Api.ADMIN)
                .queryParam("q", "Putus di tengah")
                .get("/positions")
                .then()
                .statusCode(200)
                .body("total", lessThanOrEqualTo(ABORTED / 2));
    }

    private static Response create() {
        var response = Api.as(Api.ADMIN).body(GivenOrganisation.positionInput()).post("/positions");
        response.then().statusCode(201);
        return response;
    }

    /** Half of them break off in the body, half after it, before the answer. */
    private void abort(String token) throws IOException {
        int number = Given.number();
        var body = "{\"name\":\"Putus di tengah %d\",\"kind\":\"EXECUTIVE\"}".formatted(number);
        var inTheBody = number % 2 == 0;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoLinger(true, 0); // a reset, as when a phone loses its network
            var out = socket.getOutputStream();
            out.write(("POST /api/v1/positions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Authorization: Bearer " + token + "\r\nIdempotency-Key: " + "abort-" + number
                            + "\r\nContent-Length: " + body.length() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body.substring(0, inTheBody ? 20 : body.length()).getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
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
