package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.testsupport.LogTap;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A thousand civil servants are invited, begin, keep drafts and nine hundred answer through the API, at realistic times.
 * An attacker has the dumps of forty moments and of the end, and at three of them the server's disk: table files, undo,
 * redo and binary logs, what the server tells of itself, and the application's log and metrics. Who links better than
 * chance has found a leak; systems that leak on purpose are found by the same attacker.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("deep")
class AnonymityAdversaryTest {
    private static final long SEED = 20261129;
    private static final Path SEIZED = Path.of("target", "seized");
    private static final Path TOLD = Path.of("target", "adversary.txt");

    private static Play play;
    private static Map<String, String> people;
    private static Map<String, String> ballots;
    private static Map<String, String> answers;

    @Inject
    DataSource database;

    @Inject
    Releases releases;

    @BeforeEach
    void everybodyAnswers() throws Exception {
        if (play != null) return;
        Seizure.forget(SEIZED);
        Files.deleteIfExists(TOLD);
        try (var log = new LogTap()) {
            var running = new Play(database, releases, SEIZED, log, SEED);
            running.run();
            play = running;
        }
        people = play.namesOfPeople();
        ballots = play.namesOfBallots();
        answers = play.namesOfAnswers(play.end());
    }

    private Attacker attacker() {
        return new Attacker(play.moments(), play.end(), play.seizures());
    }

    /** What an attacker finds who reads only this, and nothing of the disk. */
    private static Linkage inDumps(List<Evidence> during, Evidence atTheEnd) {
        var attacker = new Attacker(during, atTheEnd, List.of());
        return Linkage.of(
                attacker.features(people),
                attacker.features(play.namesOfAnswers(atTheEnd)),
                play.answerOfPerson(atTheEnd),
                SEED);
    }

    private static void tell(String what, Linkage linkage) throws Exception {
        Files.writeString(
                TOLD,
                what + ": " + linkage + "\n",
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }

    @Test
    void nobody_is_linked_to_an_answer_better_than_by_chance() throws Exception {
        var linkage = Linkage.of(
                attacker().features(people), attacker().features(answers), play.answerOfPerson(play.end()), SEED);
        tell("people and answers", linkage);
        assertThat(linkage.isLeak()).as("%s", linkage).isFalse();
    }

    @Test
    void no_ballot_is_linked_to_an_answer_better_than_by_chance() throws Exception {
        var linkage = Linkage.of(
                attacker().features(ballots), attacker().features(answers), play.answerOfBallot(play.end()), SEED);
        tell("ballots and answers", linkage);
        assertThat(linkage.isLeak()).as("%s", linkage).isFalse();
    }

    /** Said in docs/security.md: what is left is who has answered, and with which ballot. The attacker is not blind. */
    @Test
    void logs_tell_in_which_order_ballots_were_fetched_and_spent() throws Exception {
        var linkage =
                Linkage.of(attacker().features(people), attacker().features(ballots), play.ballotOfPerson(), SEED);
        tell("people and ballots", linkage);
        assertThat(linkage.strength()).as("%s", linkage).isGreaterThan(0.9);
    }

    @Test
    void everything_that_an_operator_has_was_looked_through() {
        var files = play.seizures().get(2).files().keySet();
        assertThat(files)
                .contains(
                        "invitation.ibd",
                        "anonymous_answer.ibd",
                        "spent_ballot.ibd",
                        "sealed_inbox.ibd",
                        "interim_answer.ibd")
                .anyMatch(name -> name.matches("binlog\\.\\d+"))
                .anyMatch(name -> name.matches("(undo_?\\d+)"))
                .anyMatch(name -> name.matches("ib_logfile0|#innodb_redo/#ib_redo\\d+"));
        var sources = attacker().features(people).stream().map(Feature::name).collect(Collectors.joining("\n"));
        assertThat(play.end().tables().get("interim_answer")).hasSizeGreaterThan(500);
        assertThat(sources).contains("invitation.ibd", "#transaction", "binlog#second");
        assertThat(play.seizures().get(2).papers()).containsKeys("application.log", "metrics", "innodb-status");
    }

    private static Evidence with(Evidence evidence, String table, UnaryOperator<Map<String, String>> change) {
        var tables = new TreeMap<>(evidence.tables());
        tables.compute(table, (ignored, rows) -> (rows == null ? List.<Map<String, String>>of() : rows)
                .stream().map(row -> change.apply(new LinkedHashMap<>(row))).toList());
        return new Evidence(tables);
    }

    private static Evidence withColumns(Function<Integer, String> ofPlace, Map<String, Integer> places) {
        var invitations = with(play.end(), "invitation", row -> {
            var place = places.get(row.get("employee_id"));
            if (place != null) row.put("leak", ofPlace.apply(place));
            return row;
        });
        return with(invitations, "anonymous_answer", row -> {
            var place = play.sent().get(row.get("answers"));
            if (place != null) row.put("leak", ofPlace.apply(place));
            return row;
        });
    }

    @Test
    void a_timestamp_is_found() {
        assertCaught(
                inDumps(play.moments(), withColumns(place -> String.format("2026-12-01 %09d", place), play.issued())));
    }

    @Test
    void a_number_that_counts_up_is_found() {
        assertCaught(inDumps(play.moments(), withColumns(place -> Integer.toString(place), play.issued())));
    }

    @Test
    void a_key_of_ones_own_is_found() {
        var places = new HashMap<String, Integer>();
        play.contentOf()
                .forEach((person, answer) -> places.put(person, play.sent().get(answer)));
        assertCaught(inDumps(
                play.moments(),
                withColumns(place -> Integer.toHexString(("k" + place).hashCode()) + "key" + place, places)));
    }

    @Test
    void an_audit_row_is_found() {
        var rows = new TreeMap<Integer, Map<String, String>>();
        play.issued().forEach((person, at) -> rows.put(at, Map.of("action", "ballot.issued", "actor", person)));
        play.end().rows("anonymous_answer").forEach(row -> {
            var at = play.sent().get(row.get("answers"));
            if (at != null) rows.put(at, Map.of("action", "answer.received", "subject", row.get("id")));
        });
        var tables = new TreeMap<>(play.end().tables());
        tables.put("leaking_audit", List.copyOf(rows.values()));
        assertCaught(inDumps(play.moments(), new Evidence(tables)));
    }

    @Test
    void an_unsealed_inbox_is_found() {
        var unsealed = new ArrayList<Evidence>();
        for (int at = 0; at < play.moments().size(); at++) {
            var until = (at - 1) * play.steps();
            var rows = play.sent().entrySet().stream()
                    .filter(each -> each.getValue() <= until)
                    .map(each -> Map.of("sealed", hex(each.getKey())))
                    .toList();
            var tables = new TreeMap<>(play.moments().get(at).tables());
            tables.put("unsealed_inbox", rows);
            unsealed.add(new Evidence(tables));
        }
        assertCaught(inDumps(unsealed, play.end()));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A server that writes each answer when it comes, under a random id and without a time. */
    @Test
    void answers_written_when_they_come_are_found_on_the_disk() throws Exception {
        var leaky = new UnshuffledCopy(database, play).seize(SEIZED, SEED);
        for (var source : List.of("unshuffled_answer.ibd", "binlog")) {
            var attacker = new Attacker(List.of(), new Evidence(new TreeMap<>()), List.of(leaky));
            var found = attacker.features(answers).stream()
                    .filter(each -> each.name().contains(source))
                    .toList();
            var mine = attacker.features(people).stream()
                    .filter(each -> each.name().contains(source.replace("answer", "invitation")))
                    .toList();
            var linkage = Linkage.of(mine, found, play.answerOfPerson(play.end()), SEED);
            tell("broken on purpose, " + source, linkage);
            assertThat(linkage.isLeak()).as("%s", linkage).isTrue();
            // how many pages have reached the disk by then hangs on the machine
            assertThat(linkage.strength()).as("%s", linkage).isGreaterThan(3 * linkage.slack());
        }
    }

    @Test
    void a_line_in_a_log_is_found() {
        var lines = new TreeMap<Integer, String>();
        play.issued().forEach((person, at) -> lines.put(at, "ballot issued to " + person));
        play.end().rows("anonymous_answer").forEach(row -> {
            var at = play.sent().get(row.get("answers"));
            if (at != null) lines.put(at, "answer " + row.get("id"));
        });
        var log = String.join("\n", lines.values()).getBytes(StandardCharsets.UTF_8);
        var seizure = new Seizure("leaky", Map.of(), Map.of("access.log", log));
        var attacker = new Attacker(List.of(), new Evidence(new TreeMap<>()), List.of(seizure));
        assertCaught(Linkage.of(
                attacker.features(people), attacker.features(answers), play.answerOfPerson(play.end()), SEED));
    }

    private static void assertCaught(Linkage linkage) {
        assertThat(linkage.isLeak()).as("%s", linkage).isTrue();
        assertThat(linkage.hits()).as("%s", linkage).isGreaterThan(3 * linkage.bound());
    }
}
