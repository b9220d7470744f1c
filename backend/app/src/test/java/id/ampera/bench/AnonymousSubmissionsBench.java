package id.ampera.bench;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.platform.crypto.KeyStore;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Anonymous answers to a form of 20 items as 32 phones send them, all the way (HTTP, signature, validation, sealing, spent
 * ballot, commit), against 32 connections that insert one sealed row of the same size into the same table and commit it:
 * same run, same database, in turns; with nothing stored, then with a million answers stored in the same campaign.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("bench")
class AnonymousSubmissionsBench {
    private static final int CLIENTS = 32;
    private static final int ITEMS = 20;
    /** Rounds until the JVM has compiled what it runs, at least and at most: in the first it takes a third of its time. */
    private static final int WARMING = 4;

    private static final int WARM = 25;
    private static final double COMPILING_MILLIS = 100;

    private static final int ROUNDS = 5;
    private static final int PER_ROUND = 10_000;
    private static final int STORED = 1_000_000;
    /** Per insert and commit, two round trips; one answer is aimed at by time too. */
    private static final double LIMIT = 0.7;

    private static final double PROCESSOR_LIMIT = 1.0;
    /** Per insert that commits itself, one round trip. */
    private static final double LIMIT_AT_ONCE = 0.5;

    private static final double PROCESSOR_LIMIT_AT_ONCE = 0.7;

    private static final double NO_SLOWER = 0.8;

    @Inject
    KeyStore keys;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> password;

    private Process phones;
    private BufferedReader told;

    /** Answers and inserts per second, milliseconds, and microseconds of processor time for each. */
    private record Round(
            Bare bare,
            Bare bareAtOnce,
            double sent,
            double median,
            double p99,
            double database,
            double server,
            double clients) {
        double perBare() {
            return sent / bare.perSecond();
        }

        double perBareByProcessor() {
            return bare.micros() / micros();
        }

        double perBareAtOnce() {
            return sent / bareAtOnce.perSecond();
        }

        double perBareAtOnceByProcessor() {
            return bareAtOnce.micros() / micros();
        }

        private double micros() {
            return database + server + clients;
        }
    }

    private record Bare(double perSecond, double database, double client) {
        double micros() {
            return database + client;
        }
    }

    @Test
    void anonymous_answers_at_32_clients_against_a_bare_loop_of_commits() throws Exception {
        var durability = new ProductionDurability(url, user, password.orElse(""));
        Figures.say(durability.set());
        var audience = GivenCampaign.audience(15, questionnaire());
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        var stratum = GivenCampaign.stratum(campaign, audience.nips().get(0));
        var requests = Ballots.requests(keys, campaign, stratum, answers(), ROUNDS * PER_ROUND);
        var file = Path.of("target", "ballots.bin").toAbsolutePath();
        Ballots.write(requests, file);
        start(file);
        try (var bare = new BareLoop(url, user, password.orElse(""), CLIENTS, UUID.fromString(campaign), length())) {
            warm(bare);
            execute("truncate table spent_ballot", "truncate table sealed_inbox");
            var empty = rounds(bare);
            execute("truncate table spent_ballot", "truncate table sealed_inbox");
            StoredAnswers.load(url, user, password.orElse(""), campaign, stratum, STORED, length());
            var full = rounds(bare);
            tell("nothing stored", empty);
            tell("1,000,000 stored", full);
            judge("nothing stored", empty);
            judge("1,000,000 stored", full);
            Figures.atLeast(
                    "anonymous answers with 1,000,000 stored per with none",
                    IntStream.range(0, ROUNDS)
                            .mapToDouble(i -> full.get(i).sent() / empty.get(i).sent())
                            .toArray(),
                    NO_SLOWER);
        } finally {
            phones.destroy();
        }
    }

    private static void judge(String state, List<Round> rounds) {
        Figures.atLeast("anonymous answers per insert and commit, " + state, all(rounds, Round::perBare), LIMIT);
        Figures.atLeast(
                "the same by processor time, " + state, all(rounds, Round::perBareByProcessor), PROCESSOR_LIMIT);
        Figures.atLeast(
                "anonymous answers per insert that commits itself, " + state,
                all(rounds, Round::perBareAtOnce),
                LIMIT_AT_ONCE);
        Figures.atLeast(
                "the same by processor time, " + state,
                all(rounds, Round::perBareAtOnceByProcessor),
                PROCESSOR_LIMIT_AT_ONCE);
    }

    private static double[] all(List<Round> rounds, ToDoubleFunction<Round> of) {
        return rounds.stream().mapToDouble(of).toArray();
    }

    private void warm(BareLoop bare) throws Exception {
        var compiler = ManagementFactory.getCompilationMXBean();
        for (int i = 0; i < WARM; i++) {
            long before = compiler.getTotalCompilationTime();
            round(bare, i % ROUNDS);
            if (i >= WARMING && compiler.getTotalCompilationTime() - before < COMPILING_MILLIS) return;
        }
    }

    private List<Round> rounds(BareLoop bare) throws Exception {
        var rounds = new ArrayList<Round>();
        for (int i = 0; i < ROUNDS; i++) rounds.add(round(bare, i));
        return rounds;
    }

    /** Either goes first in turns, so that what one leaves to the disk is not always the other's burden. */
    private Round round(BareLoop bare, int number) throws Exception {
        var isFirst = number % 2 == 0;
        var before = bareRound(bare, isFirst);
        double database = ProcessorTime.database(url);
        double here = ProcessorTime.here();
        double there = ProcessorTime.of(phones);
        var sent = send(number * PER_ROUND, (number + 1) * PER_ROUND);
        database = ProcessorTime.database(url) - database;
        here = ProcessorTime.here() - here;
        there = ProcessorTime.of(phones) - there;
        var after = bareRound(bare, !isFirst);
        return new Round(
                isFirst ? after : before,
                isFirst ? before : after,
                sent[1],
                sent[2],
                sent[3],
                database / PER_ROUND,
                here / PER_ROUND,
                there / PER_ROUND);
    }

    private Bare bareRound(BareLoop bare, boolean commitsItself) throws Exception {
        double database = ProcessorTime.database(url);
        double here = ProcessorTime.here();
        double perSecond = bare.run(PER_ROUND, commitsItself);
        return new Bare(
                perSecond,
                (ProcessorTime.database(url) - database) / PER_ROUND,
                (ProcessorTime.here() - here) / PER_ROUND);
    }

    private double[] send(int from, int to) throws IOException {
        phones.outputWriter(StandardCharsets.US_ASCII).write(from + " " + to + "\n");
        phones.outputWriter(StandardCharsets.US_ASCII).flush();
        var line = told.readLine();
        assertThat(line).as("what the clients tell").isNotNull();
        var told =
                Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertThat(told[0]).as("answers accepted").isEqualTo(to - from);
        return told;
    }

    private void start(Path requests) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        phones = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        Path.of("target", "test-classes").toAbsolutePath().toString(),
                        Clients.class.getName(),
                        requests.toString(),
                        String.valueOf(RestAssured.port),
                        String.valueOf(CLIENTS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        told = phones.inputReader(StandardCharsets.US_ASCII);
    }

    /** Of a sealed answer, as one is stored. */
    private int length() throws Exception {
        send(0, 10);
        try (var connection = DriverManager.getConnection(url, user, password.orElse(""));
                var rows = connection
                        .createStatement()
                        .executeQuery("select max(length(sealed)), count(*) from sealed_inbox")) {
            rows.next();
            assertThat(rows.getInt(2)).isEqualTo(10);
            return rows.getInt(1);
        }
    }

    private static void tell(String state, List<Round> rounds) {
        Figures.tell("anonymous answers through HTTP, 32 clients, " + state, median(rounds, Round::sent), "per second");
        tell("insert and commit, " + state, rounds, Round::bare);
        tell("insert that commits itself, " + state, rounds, Round::bareAtOnce);
        Figures.tell("processor time per answer, database", median(rounds, Round::database), "us");
        Figures.tell("processor time per answer, server", median(rounds, Round::server), "us");
        Figures.tell("processor time per answer, clients", median(rounds, Round::clients), "us");
        Figures.tell("answered after, p50, " + state, median(rounds, Round::median), "ms");
        Figures.tell("answered after, p99, " + state, median(rounds, Round::p99), "ms");
    }

    private static void tell(String loop, List<Round> rounds, Function<Round, Bare> of) {
        Figures.tell("rows by " + loop, median(rounds, round -> of.apply(round).perSecond()), "per second");
        Figures.tell(
                "processor time per " + loop + ", database",
                median(rounds, round -> of.apply(round).database()),
                "us");
        Figures.tell(
                "processor time per " + loop + ", client",
                median(rounds, round -> of.apply(round).client()),
                "us");
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
        return Figures.median(all(rounds, of));
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password.orElse(""));
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    static String questionnaire() {
        var items = IntStream.rangeClosed(1, ITEMS)
                .mapToObj(i -> new HashMap<>(likert("q" + i, 5)))
                .<Map<String, Object>>map(item -> item)
                .toList();
        var definition = definition();
        definition.put(
                "sections",
                List.of(new HashMap<>(
                        Map.of("code", "bagian", "title", GivenQuestionnaire.text("Bagian"), "items", items))));
        return GivenQuestionnaire.published(definition);
    }

    private static String answers() {
        return IntStream.rangeClosed(1, ITEMS)
                .mapToObj(i -> "\"q%d\":\"%d\"".formatted(i, 1 + i % 5))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
