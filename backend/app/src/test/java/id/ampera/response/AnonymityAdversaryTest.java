package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A thousand civil servants are invited, begin, keep drafts and nine hundred answer through the API, at realistic times.
 * An attacker has the dumps of forty moments and of the end. Who links better than chance has found a leak; five systems
 * that leak on purpose are found by the same attacker.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("deep")
class AnonymityAdversaryTest {
    private static final long SEED = 20261129;
    private static final int INVITED = 1000;
    private static final int BATCH = 100;
    private static final int ANSWERED = 900;
    private static final int MOMENTS = 40;
    private static final double DOUBT = 0.01;

    private static String campaign;
    private static List<Evidence> moments;
    private static Evidence end;
    /** When somebody fetched the ballot and sent the answer, as places in the order of events. */
    private static final Map<String, Integer> ISSUED = new HashMap<>();

    private static final Map<String, Integer> SENT = new HashMap<>();
    private static final Map<String, String> ANSWER_OF = new HashMap<>();

    @Inject
    DataSource database;

    private enum Step {
        BALLOT,
        DRAFT,
        ANSWER
    }

    private record Event(double minute, int person, Step step) {}

    @BeforeEach
    void everybodyAnswers() throws Exception {
        if (end != null) return;
        var audience = GivenCampaign.audience(BATCH);
        for (int size = BATCH; size < INVITED; size += BATCH) GivenCampaign.join(audience, audience.unitId(), BATCH);
        var id = GivenCampaign.open(audience, "ANONYMOUS");
        campaign = id.replace("-", "");
        var stratum = GivenCampaign.stratum(id, audience.nips().get(0));
        moments = new ArrayList<>(List.of(Evidence.of(database)));
        play(audience, id, stratum, events());
        GivenCampaign.release(id);
        end = Evidence.of(database);
    }

    /** Two weeks of working hours, one begins every eight minutes, and takes five to twenty. */
    private static List<Event> events() {
        var random = new Random(SEED);
        var events = new ArrayList<Event>();
        for (int person = 0; person < INVITED; person++) {
            var begins = random.nextDouble() * 14 * 9 * 60;
            var takes = 5 + random.nextDouble() * 15;
            events.add(new Event(begins, person, Step.BALLOT));
            if (person % 3 == 0) events.add(new Event(begins + takes / 2, person, Step.DRAFT));
            if (person < ANSWERED) events.add(new Event(begins + takes, person, Step.ANSWER));
        }
        events.sort(Comparator.comparingDouble(Event::minute));
        return events;
    }

    private void play(Audience audience, String id, String stratum, List<Event> events) throws Exception {
        var ballots = new HashMap<Integer, Ballot>();
        for (int at = 0; at < events.size(); at++) {
            var person = events.get(at).person();
            var employee = audience.employeeIds().get(person).replace("-", "");
            switch (events.get(at).step()) {
                case BALLOT -> {
                    var ballot = Ballot.ofStratum(id, stratum);
                    ballot.sign(audience.nips().get(person)).then().statusCode(200);
                    ballots.put(person, ballot);
                    ISSUED.put(employee, at);
                }
                case DRAFT ->
                    ballots.get(person).saveDraft(new byte[4096], null).then().statusCode(204);
                case ANSWER -> {
                    var answers = "{\"q1\":\"" + (1 + person % 5) + "\",\"q2\":\"Kata " + "x".repeat(person % 90)
                            + " nomor " + person + " selesai\"}";
                    ballots.get(person).submit(answers).then().statusCode(201);
                    ANSWER_OF.put(employee, answers);
                    SENT.put(answers, at);
                }
            }
            if (at % (events.size() / MOMENTS) == 0) moments.add(Evidence.of(database));
        }
    }

    private record Finding(String by, int hits, int bound) {
        boolean isLeak() {
            return hits > bound;
        }
    }

    /** The best of all ways of guessing, and how many hits chance would allow the best of so many. */
    private static Finding attack(List<Evidence> during, Evidence atTheEnd) {
        var textOf = new HashMap<String, String>();
        atTheEnd.rows("anonymous_answer").forEach(row -> textOf.put(row.get("id"), row.get("answers")));
        var guesses = new Attacker(during, atTheEnd, campaign).guesses(SEED);
        assertThat(guesses).hasSizeGreaterThan(10);
        var bound = bound(guesses.size());
        return guesses.stream()
                .map(guess -> new Finding(guess.by(), hits(guess, textOf), bound))
                .max(Comparator.comparingInt(Finding::hits))
                .orElseThrow();
    }

    private static int hits(Attacker.Guess guess, Map<String, String> textOf) {
        return (int) guess.answerOf().entrySet().stream()
                .filter(each -> textOf.get(each.getValue()).equals(ANSWER_OF.get(each.getKey())))
                .count();
    }

    /** One expected hit at most, so Poisson's law with mean 1: the hits that less than one in a hundred attackers has. */
    private static int bound(int ways) {
        double term = Math.exp(-1);
        double tail = 1 - term;
        int hits = 0;
        while (tail * ways > DOUBT) {
            hits++;
            term /= hits;
            tail -= term;
        }
        return hits;
    }

    private static Evidence with(Evidence evidence, String table, UnaryOperator<Map<String, String>> change) {
        var tables = new TreeMap<>(evidence.tables());
        tables.compute(table, (ignored, rows) -> (rows == null ? List.<Map<String, String>>of() : rows)
                .stream().map(row -> change.apply(new LinkedHashMap<>(row))).toList());
        return new Evidence(tables);
    }

    private static Evidence withColumns(UnaryOperator<String> ofPlace, Map<String, Integer> people) {
        var invitations = with(end, "invitation", row -> {
            var place = people.get(row.get("employee_id"));
            if (place != null) row.put("leak", ofPlace.apply(String.format("%09d", place)));
            return row;
        });
        return with(invitations, "anonymous_answer", row -> {
            var place = SENT.get(row.get("answers"));
            if (place != null) row.put("leak", ofPlace.apply(String.format("%09d", place)));
            return row;
        });
    }

    @Test
    void nobody_is_linked_to_an_answer_better_than_by_chance() {
        assertThat(ANSWER_OF).hasSize(ANSWERED);
        var best = attack(moments, end);
        assertThat(best.isLeak()).as("%s", best).isFalse();
    }

    @Test
    void a_timestamp_is_found() {
        assertCaught(attack(moments, withColumns(place -> "2026-12-01 " + place, ISSUED)));
    }

    @Test
    void a_number_that_counts_up_is_found() {
        assertCaught(attack(moments, withColumns(place -> Long.toString(Long.parseLong(place)), ISSUED)));
    }

    @Test
    void a_key_of_ones_own_is_found() {
        var places = new HashMap<String, Integer>();
        ANSWER_OF.forEach((person, answer) -> places.put(person, SENT.get(answer)));
        assertCaught(attack(
                moments, withColumns(place -> Integer.toHexString(("k" + place).hashCode()) + "key" + place, places)));
    }

    @Test
    void an_audit_row_is_found() {
        var rows = new TreeMap<Integer, Map<String, String>>();
        ISSUED.forEach((person, at) -> rows.put(at, Map.of("action", "ballot.issued", "actor", person)));
        end.rows("anonymous_answer").forEach(row -> {
            var at = SENT.get(row.get("answers"));
            if (at != null) rows.put(at, Map.of("action", "answer.received", "subject", row.get("id")));
        });
        var tables = new TreeMap<>(end.tables());
        tables.put("leaking_audit", List.copyOf(rows.values()));
        assertCaught(attack(moments, new Evidence(tables)));
    }

    @Test
    void an_unsealed_inbox_is_found() {
        var unsealed = new ArrayList<Evidence>();
        var steps = events().size() / MOMENTS;
        for (int at = 0; at < moments.size(); at++) {
            var until = (at - 1) * steps;
            var rows = SENT.entrySet().stream()
                    .filter(each -> each.getValue() <= until)
                    .map(each -> Map.of("sealed", hex(each.getKey())))
                    .toList();
            var tables = new TreeMap<>(moments.get(at).tables());
            tables.put("unsealed_inbox", rows);
            unsealed.add(new Evidence(tables));
        }
        assertCaught(attack(unsealed, end));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertCaught(Finding best) {
        assertThat(best.isLeak()).as("%s", best).isTrue();
        assertThat(best.hits()).as("%s", best).isGreaterThan(3 * best.bound());
    }
}
