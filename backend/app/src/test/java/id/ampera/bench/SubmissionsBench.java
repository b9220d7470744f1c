package id.ampera.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Named answers as 32 phones send them, through HTTP with a token each, against 32 connections that insert the same rows
 * with a commit per row and do nothing else: same run, same database, in turns.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("bench")
class SubmissionsBench {
    private static final int CLIENTS = 32;
    /** Until the JVM has compiled what it runs: a service is not measured in its first seconds. */
    private static final int WARMING = 5;

    private static final int ROUNDS = 3;
    private static final int PER_ROUND = 1_000;
    private static final double LIMIT = 0.03;
    private static final String ANSWERS = "{\"q1\":\"4\",\"q2\":\"Materi dapat langsung saya pakai di loket.\"}";

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> password;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Invited(String token, UUID invitationId) {}

    @Test
    void answers_at_32_clients_against_a_bare_loop_of_commits() throws Exception {
        var audience = GivenCampaign.audience(0);
        recruit(audience, PER_ROUND * (WARMING + ROUNDS));
        var campaign = GivenCampaign.open(audience, "NAMED");
        var invited = new ArrayList<>(invited(campaign));
        assertThat(invited).hasSize(PER_ROUND * (WARMING + ROUNDS));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table bench_submission like named_submission");
        }

        var bare = new double[ROUNDS];
        var sent = new double[ROUNDS];
        var share = new double[ROUNDS];
        for (int round = -WARMING; round < ROUNDS; round++) {
            int from = (round + WARMING) * PER_ROUND;
            var part = invited.subList(from, from + PER_ROUND);
            double insertsPerSecond = insert(part.size());
            double answersPerSecond = submit(campaign, part);
            if (round < 0) continue;
            bare[round] = insertsPerSecond;
            sent[round] = answersPerSecond;
            share[round] = answersPerSecond / insertsPerSecond;
        }
        Figures.tell("submissions through HTTP, 32 clients", Figures.median(sent), "per second");
        Figures.tell("bare inserts with a commit per row, 32 connections", Figures.median(bare), "per second");
        Figures.atLeast("submissions per bare insert", Figures.median(share), LIMIT);
    }

    private void recruit(GivenCampaign.Audience audience, int size) throws Exception {
        var unit = Api.as(Api.ADMIN).get("/units/" + audience.unitId()).then().extract();
        var rows = new StringBuilder("nip,nama,kode unit\n");
        for (int i = 0; i < size; i++) {
            rows.append(Given.nip(i % 2 == 0)).append(",Peserta Ukur,").append((String) unit.path("code"));
            rows.append('\n');
        }
        var upload = RestAssured.given()
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + Tokens.of(Api.ADMIN))
                .multiPart("file", "peserta.csv", rows.toString().getBytes())
                .post("/roster-imports")
                .then()
                .statusCode(202)
                .extract();
        String roster = upload.path("id");
        await(roster, "CHECKED");
        Api.as(Api.ADMIN).post("/roster-imports/" + roster + "/apply").then().statusCode(202);
        await(roster, "APPLIED");
        var employees = new ArrayList<String>();
        query("select id from employee where unit_id = ?", UUID.fromString(audience.unitId()), row -> {
            employees.add(uuid(row.getBytes(1)).toString());
        });
        for (int from = 0; from < employees.size(); from += 200) {
            var part = employees.subList(from, Math.min(from + 200, employees.size()));
            GivenProgramme.enrol(audience.cohortId(), part.toArray(String[]::new));
        }
    }

    private static void await(String roster, String status) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            String now = Api.as(Api.ADMIN)
                    .get("/roster-imports/" + roster)
                    .then()
                    .extract()
                    .path("status");
            if (now.equals(status)) return;
            Thread.sleep(100);
        }
        throw new AssertionError("the roster did not become " + status);
    }

    private List<Invited> invited(String campaign) throws SQLException {
        var invited = new ArrayList<Invited>();
        query(
                "select i.id, n.nip from invitation i join employee_nip n on n.employee_id = i.employee_id"
                        + " where i.campaign_id = ?",
                UUID.fromString(campaign),
                row -> invited.add(new Invited(Tokens.of(row.getString(2)), uuid(row.getBytes(1)))));
        return invited;
    }

    private double submit(String campaign, List<Invited> invited) throws Exception {
        var address =
                URI.create("http://localhost:" + RestAssured.port + "/api/v1/campaigns/" + campaign + "/submissions");
        var next = new AtomicInteger();
        return perSecond(invited.size(), () -> {
            for (int i = next.getAndIncrement(); i < invited.size(); i = next.getAndIncrement()) {
                var one = invited.get(i);
                var request = HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + one.token())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"invitationId\":\"" + one.invitationId() + "\",\"answers\":" + ANSWERS + "}"))
                        .build();
                var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            }
            return null;
        });
    }

    private double insert(int rows) throws Exception {
        var connections = new ArrayList<Connection>();
        for (int i = 0; i < CLIENTS; i++) connections.add(DriverManager.getConnection(url, user, password.orElse("")));
        var next = new AtomicInteger();
        var mine = new AtomicInteger();
        try {
            return perSecond(rows, () -> {
                var connection = connections.get(mine.getAndIncrement());
                try (var insert = connection.prepareStatement(
                        "insert into bench_submission (id, campaign_id, invitation_id,"
                                + " questionnaire_version_id, answers, submitted_at, receipt) values (?,?,?,?,?,?,?)")) {
                    while (next.getAndIncrement() < rows) {
                        for (int column = 1; column <= 4; column++) insert.setBytes(column, bytes(UUID.randomUUID()));
                        insert.setString(5, ANSWERS);
                        insert.setTimestamp(6, Timestamp.from(Instant.now()));
                        insert.setString(7, UUID.randomUUID().toString());
                        insert.executeUpdate();
                    }
                }
                return null;
            });
        } finally {
            for (var connection : connections) connection.close();
        }
    }

    private static double perSecond(int items, Callable<Void> client) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long began = System.nanoTime();
            for (var done : clients.invokeAll(java.util.Collections.nCopies(CLIENTS, client))) done.get();
            return items / ((System.nanoTime() - began) / 1e9);
        } finally {
            clients.shutdownNow();
        }
    }

    private interface Row {
        void read(java.sql.ResultSet row) throws SQLException;
    }

    private void query(String sql, UUID parameter, Row each) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setBytes(1, bytes(parameter));
            try (var rows = query.executeQuery()) {
                while (rows.next()) each.read(rows);
            }
        }
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
