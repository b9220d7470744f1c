package id.ampera.response;

import static io.restassured.RestAssured.given;

import id.ampera.platform.crypto.Sha256;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.LogTap;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** A survey of a thousand, from the first ballot to the release, with the truth about it and what is seized of it. */
final class Play {
    private static final int INVITED = 1000;
    private static final int BATCH = 100;
    private static final int ANSWERED = 900;
    private static final int MOMENTS = 40;
    private static final int SMALL_DRAFT = 4096;

    private enum Step {
        BALLOT,
        DRAFT,
        ANSWER
    }

    private record Event(double minute, int person, Step step) {}

    private final DataSource database;
    private final Path seized;
    private final Releases releases;
    private final LogTap log;
    private final Random random;
    private final List<Event> events;
    private final List<Integer> contents;
    private final List<Evidence> moments = new ArrayList<>();
    private final List<Seizure> seizures = new ArrayList<>();
    private final Map<String, Integer> issued = new HashMap<>();
    private final Map<String, Integer> sent = new HashMap<>();
    private final Map<String, String> contentOf = new HashMap<>();
    private final Map<String, String> ballotOf = new HashMap<>();
    private final Map<String, String> nips = new HashMap<>();
    private Evidence end;
    private String campaign;

    Play(DataSource database, Releases releases, Path seized, LogTap log, long seed) {
        this.database = database;
        this.releases = releases;
        this.seized = seized;
        this.log = log;
        random = new Random(seed);
        events = events();
        // what somebody answers has nothing to do with their number
        contents = new ArrayList<>(IntStream.range(0, INVITED).boxed().toList());
        Collections.shuffle(contents, random);
    }

    /** Two weeks of working hours, one begins every eight minutes, and takes five to twenty. */
    private List<Event> events() {
        var planned = new ArrayList<Event>();
        for (int person = 0; person < INVITED; person++) {
            var begins = random.nextDouble() * 14 * 9 * 60;
            var takes = 5 + random.nextDouble() * 15;
            planned.add(new Event(begins, person, Step.BALLOT));
            if (person % 3 == 0) planned.add(new Event(begins + takes / 2, person, Step.DRAFT));
            if (person < ANSWERED) planned.add(new Event(begins + takes, person, Step.ANSWER));
        }
        planned.sort(Comparator.comparingDouble(Event::minute));
        return planned;
    }

    void run() throws Exception {
        var audience = GivenCampaign.audience(BATCH);
        for (int size = BATCH; size < INVITED; size += BATCH) GivenCampaign.join(audience, audience.unitId(), BATCH);
        var input = GivenCampaign.input(audience, "ANONYMOUS");
        input.put("interimDays", 1);
        var id = GivenCampaign.published(input);
        campaign = id.replace("-", "");
        var stratum = GivenCampaign.stratum(id, audience.nips().get(0));
        for (int person = 0; person < INVITED; person++)
            nips.put(audience.nips().get(person), employee(audience, person));
        moments.add(Evidence.of(database));
        for (int at = 0; at < events.size(); at++) {
            act(audience, id, stratum, at);
            if (at % steps() == 0) moments.add(Evidence.of(database));
            if (at == events.size() / 2) seize("half");
            if (at == events.size() / 3 || at == events.size() * 2 / 3) interim();
        }
        seize("before-closing");
        moments.add(Evidence.of(database));
        GivenCampaign.release(id);
        end = Evidence.of(database);
        seize("end");
    }

    /** As on a promised day; the dump after it has what it left. */
    private void interim() throws Exception {
        try (var connection = database.getConnection();
                var due = connection.prepareStatement(
                        "update campaign_interim set next_on = ? where campaign_id = unhex('" + campaign + "')")) {
            due.setObject(1, java.time.LocalDate.now().minusDays(1));
            due.executeUpdate();
        }
        releases.tick();
        moments.add(Evidence.of(database));
    }

    private final Map<Integer, Ballot> ballots = new HashMap<>();

    private void act(Audience audience, String id, String stratum, int at) {
        var person = events.get(at).person();
        var content = content(contents.get(person));
        switch (events.get(at).step()) {
            case BALLOT -> {
                var ballot = Ballot.ofStratum(id, stratum);
                ballot.sign(audience.nips().get(person)).then().statusCode(200);
                ballots.put(person, ballot);
                issued.put(employee(audience, person), at);
            }
            case DRAFT -> {
                var size = content.length() > SMALL_DRAFT - 200 ? 4 * SMALL_DRAFT : SMALL_DRAFT;
                ballots.get(person).saveDraft(new byte[size], null).then().statusCode(204);
            }
            case ANSWER -> {
                ballots.get(person).submit(content).then().statusCode(201);
                contentOf.put(employee(audience, person), content);
                ballotOf.put(
                        employee(audience, person),
                        Sha256.hex(ballots.get(person).message()));
                sent.put(content, at);
            }
        }
    }

    /** Most write a line, one in ten some paragraphs; never what an earlier run has left on the same disk. */
    private String content(int number) {
        var length = number % 10 == 0 ? 1900 + 2 * number : number % 90;
        return "{\"q1\":\"" + (1 + number % 5) + "\",\"q2\":\"Kata " + "x".repeat(length) + " nomor " + number
                + " dari " + campaign + "\"}";
    }

    private void seize(String moment) throws Exception {
        var papers = new HashMap<String, byte[]>();
        papers.put("application.log", log.text().getBytes(StandardCharsets.UTF_8));
        papers.put(
                "metrics",
                given().get("/q/metrics").then().statusCode(200).extract().asByteArray());
        seizures.add(Seizure.of(database, moment, seized, papers));
    }

    private static String employee(Audience audience, int person) {
        return audience.employeeIds().get(person).replace("-", "");
    }

    /** All that ever stood for somebody in a dump. */
    Map<String, String> namesOfPeople() {
        var names = new HashMap<>(nips);
        var all = new ArrayList<>(moments);
        all.add(end);
        for (var moment : all) {
            for (var row : moment.rows("invitation")) {
                if (!campaign.equals(row.get("campaign_id"))) continue;
                var person = row.get("employee_id");
                names.put(person, person);
                names.put(row.get("id"), person);
                if (row.get("blinded_mac").length() == 64) names.put(row.get("blinded_mac"), person);
            }
        }
        return names;
    }

    Map<String, String> namesOfBallots() {
        var names = new HashMap<String, String>();
        for (var row : end.rows("published_ballot")) {
            if (!campaign.equals(row.get("campaign_id"))) continue;
            for (var column : List.of("ballot_hash", "ballot", "signature")) {
                names.put(row.get(column), row.get("ballot_hash"));
            }
        }
        return names;
    }

    Map<String, String> namesOfAnswers(Evidence atTheEnd) {
        var names = new HashMap<String, String>();
        for (var row : atTheEnd.rows("anonymous_answer")) {
            if (!campaign.equals(row.get("campaign_id"))) continue;
            names.put(row.get("id"), row.get("id"));
            names.put(row.get("answers"), row.get("id"));
        }
        return names;
    }

    Map<String, String> answerOfPerson(Evidence atTheEnd) {
        var idOf = new HashMap<String, String>();
        atTheEnd.rows("anonymous_answer").forEach(row -> idOf.put(row.get("answers"), row.get("id")));
        var truth = new HashMap<String, String>();
        contentOf.forEach((person, content) -> truth.put(person, idOf.get(content)));
        return truth;
    }

    Map<String, String> answerOfBallot(Evidence atTheEnd) {
        var truth = new HashMap<String, String>();
        answerOfPerson(atTheEnd).forEach((person, answer) -> truth.put(ballotOf.get(person), answer));
        return truth;
    }

    Map<String, String> ballotOfPerson() {
        return ballotOf;
    }

    /** Whose answer it is, by employee. */
    Map<String, String> contentOf() {
        return contentOf;
    }

    /** When somebody fetched the ballot, as a place in the order of events. */
    Map<String, Integer> issued() {
        return issued;
    }

    /** When an answer was sent, as a place in the same order. */
    Map<String, Integer> sent() {
        return sent;
    }

    List<Evidence> moments() {
        return moments;
    }

    /** From one dump to the next. */
    int steps() {
        return events.size() / MOMENTS;
    }

    List<Seizure> seizures() {
        return seizures;
    }

    Evidence end() {
        return end;
    }
}
