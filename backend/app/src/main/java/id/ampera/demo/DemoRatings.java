package id.ampera.demo;

import id.ampera.organisation.RosterRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Finds for the participants of two cohorts a superior of the same unit; the demo account that leads has three. */
final class DemoRatings {
    static final Set<String> COHORTS = Set.of("MWP-4", "PPP-3");
    private static final int OF_THE_ACCOUNT = 3;

    private DemoRatings() {}

    static List<DemoRating> draw(List<RosterRow> roster, List<DemoParticipant> participants, long seed) {
        var random = DemoRandom.of(seed, "superiors");
        var account = accountThatLeads(roster);
        var heads = new HashMap<String, List<String>>();
        for (var row : roster) {
            if (!row.positionName().startsWith("Kepala") || row == account) continue;
            heads.computeIfAbsent(row.unitCode(), any -> new ArrayList<>()).add(row.nip());
        }
        var ratings = new ArrayList<DemoRating>();
        int given = 0;
        for (var person : participants) {
            if (!COHORTS.contains(person.cohort()) || !person.isAsked()) continue;
            if (person.unit().equals(account.unitCode()) && given < OF_THE_ACCOUNT) {
                ratings.add(new DemoRating(account.nip(), person));
                given++;
                continue;
            }
            var choice = heads.getOrDefault(person.unit(), List.of());
            if (!choice.isEmpty()) ratings.add(new DemoRating(choice.get(random.below(choice.size())), person));
        }
        return ratings;
    }

    private static RosterRow accountThatLeads(List<RosterRow> roster) {
        var nip = DemoData.accounts().stream()
                .filter(account -> account.role().equals("unit-officer"))
                .findFirst()
                .orElseThrow()
                .nip();
        return roster.stream().filter(row -> row.nip().equals(nip)).findFirst().orElseThrow();
    }
}
