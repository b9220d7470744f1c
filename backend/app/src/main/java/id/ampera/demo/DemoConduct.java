package id.ampera.demo;

import id.ampera.campaign.RaterRole;
import id.ampera.organisation.RosterRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lets the participants of two cohorts rate their own conduct, and a superior and two peers of the same unit rate it beside
 * them. Nobody with a demo account is among the raters: a visitor is to find the surveys of the story.
 */
record DemoConduct(List<Tie> ties, List<DemoSheet> sheets) {
    static final Set<String> COHORTS = Set.of("MWP-2", "PPP-1");
    private static final int PEERS = 2;
    private static final Map<RaterRole, Double> RESPONSE =
            Map.of(RaterRole.SELF, 0.8, RaterRole.SUPERIOR, 0.65, RaterRole.PEER, 0.6);
    private static final double PERSONAL = 0.35;
    private static final double DEVIATION = 0.55;
    private static final int STEPS = 5;

    /** Who rates whom, by NIP. */
    record Tie(String rater, DemoParticipant about, RaterRole role) {}

    /** @param means of each behaviour, by role, from 1 to 5 */
    static DemoConduct draw(
            Map<String, Map<RaterRole, Double>> means,
            List<RosterRow> roster,
            List<DemoParticipant> participants,
            long seed) {
        var random = DemoRandom.of(seed, "conduct");
        var ties = ties(roster, participants, random);
        var sheets = new ArrayList<DemoSheet>();
        for (var tie : ties) {
            if (!random.chance(RESPONSE.get(tie.role()))) continue;
            double mood = random.normal(0, PERSONAL);
            var steps = new TreeMap<String, Integer>();
            for (var each : new TreeMap<>(means).entrySet()) {
                steps.put(each.getKey(), random.step(each.getValue().get(tie.role()) + mood, DEVIATION, STEPS));
            }
            sheets.add(new DemoSheet(tie.rater(), tie.about().nip(), steps));
        }
        return new DemoConduct(ties, sheets);
    }

    private static List<Tie> ties(List<RosterRow> roster, List<DemoParticipant> participants, DemoRandom random) {
        var accounts = DemoData.accounts().stream().map(each -> each.nip()).collect(Collectors.toSet());
        var heads = new HashMap<String, List<String>>();
        var others = new HashMap<String, List<String>>();
        for (var row : roster) {
            if (accounts.contains(row.nip())) continue;
            var group = row.positionName().startsWith("Kepala") ? heads : others;
            group.computeIfAbsent(row.unitCode(), any -> new ArrayList<>()).add(row.nip());
        }
        var ties = new ArrayList<Tie>();
        for (var person : participants) {
            if (!COHORTS.contains(person.cohort()) || !person.isAsked() || accounts.contains(person.nip())) continue;
            ties.add(new Tie(person.nip(), person, RaterRole.SELF));
            pick(heads, person, random, 1, RaterRole.SUPERIOR, ties);
            pick(others, person, random, PEERS, RaterRole.PEER, ties);
        }
        return ties;
    }

    private static void pick(
            Map<String, List<String>> people,
            DemoParticipant person,
            DemoRandom random,
            int count,
            RaterRole role,
            List<Tie> ties) {
        var unit = people.getOrDefault(person.unit(), List.of());
        if (unit.isEmpty()) return;
        int from = random.below(unit.size());
        int given = 0;
        for (int i = 0; i < unit.size() && given < count; i++) {
            var nip = unit.get((from + i) % unit.size());
            if (nip.equals(person.nip())) continue;
            ties.add(new Tie(nip, person, role));
            given++;
        }
    }
}
