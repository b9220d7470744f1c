package id.ampera.demo;

import id.ampera.demo.DemoProgramme.Cohort;
import id.ampera.demo.DemoProgramme.Survey;
import id.ampera.organisation.RosterRow;
import id.ampera.organisation.Sex;
import id.ampera.programme.ParticipationStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws 40 people for each cohort. The cohorts of the closed survey follow fixed numbers by unit and sex, so that eight
 * groups of units have at least three times the minimum group of men and of women; whoever withdraws comes from the rest.
 */
final class DemoParticipants {
    static final int COHORT_SIZE = 40;
    /** Open surveys are broken down by cohort and sex. */
    private static final int MEN_PER_OPEN_COHORT = 18;

    private static final int LEFT_BY_SEX = 4;
    private static final String COUNTER_OF_THE_ACCOUNTS = "DISDUKCAPIL";

    record Quota(String unit, int men, int women) {}

    static final List<Quota> QUOTAS = List.of(
            new Quota(COUNTER_OF_THE_ACCOUNTS, 22, 26),
            new Quota("DPMPTSP", 20, 22),
            new Quota("RSUD-BARI", 20, 24),
            new Quota("DINKES", 20, 24),
            new Quota("KEC-ILIR-TIMUR-I", 16, 18),
            new Quota("KEC-SUKARAMI", 16, 18),
            new Quota("DISDIK", 16, 18));
    private static final List<String> REST = List.of(
            "SETDA",
            "BAPENDA",
            "DINSOS",
            "PUPR",
            "DISHUB",
            "SATPOLPP",
            "DLH",
            "KEC-ILIR-BARAT-I",
            "KEC-PLAJU",
            "KEC-SEBERANG-ULU-I",
            "KEC-SAKO",
            "KEC-KALIDONI");
    private static final List<String> OPEN_UNITS = List.of(
            "DISDUKCAPIL", "DISDUKCAPIL", "DPMPTSP", "RSUD-BARI", "RSUD-BARI", "DINKES", "DINKES", "DISDIK", "SETDA");

    private record Seat(String unit, Sex sex) {}

    private final DemoRandom random;
    private final DemoScores scores;
    private final Map<Seat, Deque<RosterRow>> candidates = new HashMap<>();
    private final Map<DemoData.DemoAccount, RosterRow> withheld = new LinkedHashMap<>();
    private final Map<String, Integer> left = new HashMap<>();

    private DemoParticipants(List<RosterRow> roster, long seed) {
        this.random = DemoRandom.of(seed, "participants");
        this.scores = new DemoScores(seed);
        for (var row : random.shuffled(roster)) {
            if (row.positionName().startsWith("Kepala")) continue;
            queue(seatOf(row)).add(row);
        }
    }

    /** The participants of every cohort, in the order of the programmes. */
    static List<DemoParticipant> draw(List<RosterRow> roster, List<DemoProgramme> programmes, long seed) {
        return new DemoParticipants(roster, seed).draw(programmes);
    }

    private List<DemoParticipant> draw(List<DemoProgramme> programmes) {
        withholdAccounts();
        var seats = seatsOfClosed(programmes);
        var byCohort = new HashMap<String, List<DemoParticipant>>();
        for (var survey : List.of(Survey.OPEN, Survey.CLOSED, Survey.NONE)) {
            offerAccounts(survey);
            for (var programme : programmes) {
                for (var cohort : programme.cohorts()) {
                    if (cohort.survey() != survey) continue;
                    var places =
                            survey == Survey.CLOSED ? take(seats.get(programme.key()), COHORT_SIZE) : seatsOfOpen();
                    byCohort.put(cohort.key(), fill(programme, cohort, places));
                }
            }
        }
        return programmes.stream()
                .flatMap(programme -> programme.cohorts().stream())
                .flatMap(cohort -> byCohort.get(cohort.key()).stream())
                .toList();
    }

    /** The people of the demo accounts take part only where they are put. */
    private void withholdAccounts() {
        for (var account : DemoData.accounts()) {
            for (var rows : candidates.values()) {
                rows.stream()
                        .filter(row -> row.nip().equals(account.nip()))
                        .findFirst()
                        .ifPresent(row -> {
                            rows.remove(row);
                            withheld.put(account, row);
                        });
            }
        }
    }

    /** Those of a survey sit in the first seats of their unit and sex, in the order of the file. */
    private void offerAccounts(Survey survey) {
        var accounts = new ArrayList<>(withheld.keySet());
        Collections.reverse(accounts);
        for (var account : accounts) {
            if (account.survey() == survey) queue(seatOf(withheld.get(account))).addFirst(withheld.get(account));
        }
    }

    private Map<String, List<Seat>> seatsOfClosed(List<DemoProgramme> programmes) {
        var serving = new ArrayList<Seat>();
        var school = new ArrayList<Seat>();
        for (var quota : QUOTAS) {
            var seats = DemoPlace.of(quota.unit()) == DemoPlace.SCHOOL ? school : serving;
            for (int i = 0; i < quota.men(); i++) seats.add(new Seat(quota.unit(), Sex.M));
            for (int i = 0; i < quota.women(); i++) seats.add(new Seat(quota.unit(), Sex.F));
        }
        var rest = new ArrayList<Seat>();
        int closed = (int) programmes.stream()
                .flatMap(programme -> programme.cohorts().stream())
                .filter(cohort -> cohort.survey() == Survey.CLOSED)
                .count();
        int others = closed * COHORT_SIZE - serving.size() - school.size();
        for (int i = 0; i < others; i++) {
            rest.add(new Seat(REST.get(random.below(REST.size())), i % 2 == 0 ? Sex.M : Sex.F));
        }
        var free = new ArrayDeque<>(random.shuffled(serving));
        var service = new ArrayList<Seat>();
        while (service.size() < 3 * COHORT_SIZE) service.add(free.remove());
        var schools = random.shuffled(school);
        var digital = new ArrayList<>(schools.subList(0, COHORT_SIZE / 2));
        digital.addAll(rest.subList(0, COHORT_SIZE / 2));
        var time = new ArrayList<>(free);
        time.addAll(schools.subList(COHORT_SIZE / 2, schools.size()));
        time.addAll(rest.subList(COHORT_SIZE / 2, rest.size()));
        return Map.of("PPP", service, "LDA", digital, "MWP", new ArrayList<>(random.shuffled(time)));
    }

    private List<Seat> seatsOfOpen() {
        var seats = new ArrayList<Seat>();
        seats.add(new Seat(COUNTER_OF_THE_ACCOUNTS, Sex.F));
        while (seats.size() < COHORT_SIZE) {
            var unit = random.chance(0.7)
                    ? OPEN_UNITS.get(random.below(OPEN_UNITS.size()))
                    : REST.get(random.below(REST.size()));
            seats.add(new Seat(unit, seats.size() <= MEN_PER_OPEN_COHORT ? Sex.M : Sex.F));
        }
        return seats;
    }

    private static <T> List<T> take(List<T> from, int count) {
        var head = from.subList(0, count);
        var taken = List.copyOf(head);
        head.clear();
        return taken;
    }

    private List<DemoParticipant> fill(DemoProgramme programme, Cohort cohort, List<Seat> seats) {
        var people = new ArrayList<DemoParticipant>();
        for (var seat : seats) {
            var row = queue(seat).remove();
            var status = statusOf(cohort, seat);
            people.add(new DemoParticipant(
                    row.nip(),
                    programme.key(),
                    cohort.key(),
                    cohort.survey(),
                    seat.unit(),
                    seat.sex(),
                    status,
                    null,
                    null));
        }
        return people.stream().map(scores::test).toList();
    }

    private ParticipationStatus statusOf(Cohort cohort, Seat seat) {
        if (cohort.isRunning()) return ParticipationStatus.ENROLLED;
        if (!REST.contains(seat.unit())) return ParticipationStatus.COMPLETED;
        var group = (cohort.survey() == Survey.CLOSED ? "" : cohort.key()) + seat.sex();
        int most = cohort.survey() == Survey.CLOSED ? LEFT_BY_SEX : 1;
        if (left.getOrDefault(group, 0) == most) return ParticipationStatus.COMPLETED;
        left.merge(group, 1, Integer::sum);
        return ParticipationStatus.WITHDRAWN;
    }

    private static Seat seatOf(RosterRow row) {
        return new Seat(row.unitCode(), row.nip().charAt(14) == '1' ? Sex.M : Sex.F);
    }

    private Deque<RosterRow> queue(Seat seat) {
        return candidates.computeIfAbsent(seat, any -> new ArrayDeque<>());
    }
}
