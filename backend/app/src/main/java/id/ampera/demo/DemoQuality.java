package id.ampera.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lets the participants of one programme rate its elements twice: how important, and how good. */
final class DemoQuality {
    static final Set<String> COHORTS = Set.of("PPP-1", "PPP-2", "PPP-3");
    static final String PROGRAMME = "PPP";
    private static final double RESPONSE = 0.68;
    private static final double PERSONAL = 0.4;
    private static final double DEVIATION = 0.6;
    private static final int STEPS = 5;

    /** @param importance mean of everybody, from 1 to 5 */
    record Element(double importance, double performance) {}

    private DemoQuality() {}

    static List<DemoSheet> draw(Map<String, Element> elements, List<DemoParticipant> participants, long seed) {
        var random = DemoRandom.of(seed, "importance and performance");
        var sheets = new ArrayList<DemoSheet>();
        for (var person : participants) {
            if (!COHORTS.contains(person.cohort()) || !person.isAsked() || !random.chance(RESPONSE)) continue;
            double demands = random.normal(0, PERSONAL);
            double mood = random.normal(0, PERSONAL);
            var steps = new TreeMap<String, Integer>();
            for (var each : new TreeMap<>(elements).entrySet()) {
                var element = each.getValue();
                steps.put(each.getKey() + ".importance", random.step(element.importance() + demands, DEVIATION, STEPS));
                steps.put(each.getKey() + ".performance", random.step(element.performance() + mood, DEVIATION, STEPS));
            }
            sheets.add(new DemoSheet(person.nip(), person.nip(), steps));
        }
        return sheets;
    }
}
