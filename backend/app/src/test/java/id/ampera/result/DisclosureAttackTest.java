package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ampera.platform.security.Role;
import id.ampera.result.Crowd.Member;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.GivenResult;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody with the roster, who knows who answered and when, takes everything that the interface tells, over time, and solves
 * for what is hidden: how many of a hidden group answered, what fewer than the minimum answered, what all of some people
 * answered. Gates with a fault are attacked in the same way, so that it is known that the attack sees.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("deep")
class DisclosureAttackTest {
    private static final Path TOLD = Path.of("target", "disclosure.txt");
    private static final int ROSTERS = 40;
    private static final List<List<String>> CUTS = List.of(
            List.of("UNIT"), List.of("SEX", "UNIT"), List.of("COHORT", "SEX", "UNIT"), List.of("COHORT", "UNIT"));

    @Inject
    DataSource database;

    private GivenResult given;
    private final List<String> units = new ArrayList<>();
    private final List<String> cohorts = new ArrayList<>();
    private List<String> staff;
    private String evaluation;
    private String version;
    private String before;
    private final Map<String, String> outcome = new LinkedHashMap<>();
    private final Map<BrokenGate, Integer> caught = new EnumMap<>(BrokenGate.class);
    private final Utility utility = new Utility();
    private int rows;
    private int caughtRows;

    @BeforeEach
    void people_and_questionnaires() {
        given = new GivenResult(database);
        for (int i = 0; i < 9; i++) units.add(i == 0 ? Given.unit() : below(units.get(i / 3)));
        var programme = GivenProgramme.programme();
        for (int i = 0; i < 3; i++) cohorts.add(GivenProgramme.cohort(programme));
        var lead = Given.staff(Role.EVALUATOR);
        evaluation = GivenProgramme.evaluationOf(lead, programme);
        staff = List.of(Api.ADMIN, lead, Given.staff(Role.DECISION_MAKER));
        version = GivenQuestionnaire.published(Crowd.definition(true));
        before = GivenQuestionnaire.published(Crowd.definition(false));
    }

    private static String below(String parent) {
        var input = Given.unitInput();
        input.put("parentId", parent);
        return Api.as(Api.ADMIN)
                .body(input)
                .post("/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void nothing_hidden_follows_from_all_that_is_told() throws IOException, SQLException, InterruptedException {
        var random = new Random(20261130);
        var found = new ArrayList<String>();
        int asked = 0;
        int undecided = 0;
        for (int run = 0; run < ROSTERS; run++) {
            var cuts = CUTS.get(run / 4 % CUTS.size());
            var few = units.subList(0, 4 + random.nextInt(6));
            var solver =
                    switch (run % 4) {
                        case 0 -> closed(Crowd.random(random, cuts, few, cohorts));
                        case 1 ->
                            watched(
                                    run < 8
                                            ? Crowd.large(random, cuts, units, cohorts)
                                            : Crowd.random(random, cuts, few, cohorts));
                        case 2 -> linked(Crowd.random(random, cuts, few, cohorts));
                        default -> released(Crowd.random(random, List.of("SEX", "UNIT"), few, cohorts));
                    };
            var findings = solver.solve();
            for (var each : findings.what()) found.add(run + ": " + each);
            for (var each : solver.bases()) found.add(run + ": " + each);
            asked += findings.asked();
            undecided += findings.undecided();
        }
        outcome.put("rosters", "" + ROSTERS);
        outcome.put("questions to the solver", "" + asked);
        outcome.put("undecided", "" + undecided);
        outcome.put("found", "" + found.size());
        outcome.put("figures shown", utility.shown() + ", of " + utility.offered());
        outcome.put("by a rule that hides whole tables", utility.naively() + ", of " + utility.declared());
        for (var gate : BrokenGate.values()) outcome.put("caught, " + gate, "" + caught.getOrDefault(gate, 0));
        outcome.put("rows of answers read", "" + rows);
        outcome.put("caught, rows of few", "" + caughtRows);
        tell();
        assertThat(found).isEmpty();
        assertThat(undecided).isLessThan(asked / 500);
        assertThat(caught.keySet()).containsExactly(BrokenGate.values());
        assertThat(rows).isGreaterThan(200);
        assertThat(caughtRows).isPositive();
        // though the other rule looks at one table at a time, without what tables and moments tell together
        assertThat(utility.shown().answers()).isGreaterThan(utility.naively().answers() * 3 / 4);
    }

    private void tell() throws IOException {
        var lines = new StringBuilder();
        outcome.forEach(
                (what, value) -> lines.append(what).append(": ").append(value).append('\n'));
        Files.writeString(TOLD, lines);
    }

    private UUID campaign(String mode, String status, Crowd crowd, String of) {
        return given.campaign(evaluation, of, mode, status, String.join(",", crowd.cuts()));
    }

    private static List<GivenResult.Person> people(List<Member> members) {
        return members.stream().map(Member::person).toList();
    }

    /** Seen before it opens and after it closed. */
    private Solver closed(Crowd crowd) throws InterruptedException {
        var campaign = campaign("NAMED", "DRAFT", crowd, version);
        new Crawler(campaign, staff).findsNothing();
        given.named(campaign, people(crowd.members()));
        given.status(campaign, "RELEASED");
        return read(campaign, crowd, new Solver(crowd));
    }

    /** Seen twice while it is open, and in the end. */
    private Solver watched(Crowd crowd) throws InterruptedException {
        int all = crowd.answered().size();
        var looks = List.of(all * 2 / 3, all - 1);
        var moments = looks.stream()
                .map(look -> OpenReach.moments(look, Solver.MINIMUM))
                .filter(each -> !each.isEmpty())
                .map(each -> each.get(each.size() - 1))
                .distinct()
                .toList();
        var parted = crowd.after(moments);
        var solver = new Solver(parted);
        var campaign = campaign("NAMED", "OPEN", crowd, version);
        var crawler = new Crawler(campaign, staff);
        var came = new ArrayList<>(parted.members());
        came.removeIf(Member::answered);
        given.named(campaign, people(came));
        int from = 0;
        for (var look : looks) {
            given.named(campaign, people(parted.answered().subList(from, look)));
            from = look;
            int counted = counted(crawler.results(null));
            for (var cut : crowd.cuts()) {
                var results = crawler.results(cut);
                assertThat(results.get("groups")).hasSize(1);
                assertThat(counted(results)).isEqualTo(counted);
                int epochs =
                        (int) moments.stream().filter(each -> each <= counted).count();
                solver.readEarlier(results, cut, each -> each.epoch() < epochs);
            }
        }
        given.named(campaign, people(parted.answered().subList(from, all)));
        given.status(campaign, "CLOSED");
        return read(campaign, parted, solver);
    }

    private static int counted(JsonNode results) {
        return results.get("recipe").get("answered").asInt();
    }

    /** It went on with a version that asks more. */
    private Solver linked(Crowd crowd) throws SQLException, InterruptedException {
        int first = crowd.answered().size() * 3 / 5;
        var asked = crowd.withoutAtFirst("w", first);
        var campaign = campaign("NAMED", "OPEN", crowd, before);
        given.named(campaign, people(asked.answered().subList(0, first)));
        goOn(campaign);
        var later = new ArrayList<>(asked.members());
        later.removeAll(asked.answered().subList(0, first));
        given.named(campaign, people(later));
        given.status(campaign, "RELEASED");
        return read(campaign, asked, new Solver(asked));
    }

    private void goOn(UUID campaign) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var sql : List.of(
                    "insert into campaign_earlier_version (campaign_id, place, questionnaire_version_id)"
                            + " select id, 0, questionnaire_version_id from campaign where id = uuid_to(?)",
                    "update campaign set questionnaire_version_id = uuid_to('" + version
                            + "') where id = uuid_to(?)")) {
                var plain = sql.replaceAll("uuid_to\\(([^)]*)\\)", "unhex(replace($1, '-', ''))");
                try (var statement = connection.prepareStatement(plain)) {
                    statement.setString(1, campaign.toString());
                    statement.executeUpdate();
                }
            }
        }
    }

    /** Anonymous: only a band before the release. */
    private Solver released(Crowd crowd) throws InterruptedException {
        var campaign = campaign("ANONYMOUS", "OPEN", crowd, version);
        new Crawler(campaign, staff).findsNothing();
        given.band(campaign, "2026-11-23", 40);
        given.released(campaign, people(crowd.members()));
        given.status(campaign, "RELEASED");
        return read(campaign, crowd, new Solver(crowd));
    }

    private Solver read(UUID campaign, Crowd crowd, Solver solver) throws InterruptedException {
        var crawler = new Crawler(campaign, staff);
        var seen = new LinkedHashMap<String, JsonNode>();
        for (var cut : crowd.cuts()) {
            var results = crawler.results(cut);
            seen.put(cut, results);
            solver.read(results, cut);
            crawler.everythingElse(solver, results, cut);
            utility.measure(results, cut, crowd);
        }
        var file = new RowCrawler(crowd, seen);
        int read = file.read(campaign, solver);
        rows += read;
        if (read > 0) {
            var misled = new Solver(crowd);
            seen.forEach((cut, results) -> misled.read(results, cut));
            file.readAsIfNothingWereWithheld(misled);
            if (!misled.solve().what().isEmpty()) caughtRows++;
        }
        for (var gate : BrokenGate.values()) {
            var misled = new Solver(crowd);
            seen.forEach((cut, results) -> misled.read(gate.shown(results, cut, crowd), cut));
            var findings = gate == BrokenGate.RATE_OF_SMALL_UNITS
                    ? List.<String>of()
                    : misled.solve().what();
            if (!findings.isEmpty() || told(gate, seen, crowd)) caught.merge(gate, 1, Integer::sum);
        }
        return solver;
    }

    /** The number of a hidden group stands there, or follows. */
    private static boolean told(BrokenGate gate, Map<String, JsonNode> seen, Crowd crowd) {
        if (gate != BrokenGate.RATE_OF_SMALL_UNITS) return false;
        var solver = new Solver(crowd);
        seen.forEach((cut, results) -> {
            solver.read(results, cut);
            new Readings(solver).rates(gate.shown(results, cut, crowd).get("groups"), cut);
        });
        return !solver.bases().isEmpty();
    }
}
