package id.ampera.result;

import com.fasterxml.jackson.databind.JsonNode;
import id.ampera.result.Crowd.Member;
import id.ampera.result.IntegerSystem.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Somebody with the roster, who knows besides who answered, and has everything that was shown. What is shown becomes equations
 * over whole numbers: how many people of each cell of the roster answered, and what.
 */
final class Solver {
    static final int MINIMUM = 5;

    /** @param what everything that was found */
    record Findings(List<String> what, int asked, int undecided) {}

    private record Known(Predicate<Member> who, int count) {}

    /** How many of these people chose one of several options. */
    private record Merged(Predicate<Member> who, List<Integer> options, int count) {}

    private final Crowd crowd;
    /** By key and option, for all of several choices apart; {@code null} for who answered at all. */
    private final Map<String, List<Known>> facts = new LinkedHashMap<>();

    private final Map<String, List<Merged>> merged = new LinkedHashMap<>();

    private final Map<String, Predicate<Member>> hidden = new LinkedHashMap<>();
    private boolean isDrawn;
    private int shown;

    Solver(Crowd crowd) {
        this.crowd = crowd;
    }

    /** Nobody knows of anybody between which moments their answer was counted. */
    Solver drawn() {
        isDrawn = true;
        return this;
    }

    int shown() {
        return shown;
    }

    static boolean isIn(Member member, String cut, String group) {
        return group.equals("all") || group.equals(member.groups().getOrDefault(cut, "none"));
    }

    /** Figures as the API tells them, of one cut, as they are in the end. */
    void read(JsonNode results, String cut) {
        read(results, cut, each -> true, true);
    }

    /** What was read earlier, of these who had answered. */
    void readEarlier(JsonNode results, String cut, Predicate<Member> counted) {
        read(results, cut, each -> each.answered() && counted.test(each), false);
    }

    private void read(JsonNode results, String cut, Predicate<Member> moment, boolean isNow) {
        var groups = new HashMap<String, Predicate<Member>>();
        var rest = new HashSet<String>();
        for (var group : results.get("groups")) {
            var key = group.get("key").asText();
            if (group.get("hidden").asBoolean() && !key.equals("all")) rest.add(key);
            groups.put(key, each -> moment.test(each) && isIn(each, cut, key));
        }
        groups.put("others", each -> moment.test(each) && rest.stream().anyMatch(key -> isIn(each, cut, key)));
        for (var group : results.get("groups")) {
            var key = group.get("key").asText();
            if (group.get("hidden").asBoolean()) hidden.put("answered " + cut + " " + key, groups.get(key));
            else if (isNow)
                fact("answered", groups.get(key), group.get("answered").asInt());
        }
        for (var section : results.get("sections")) {
            for (var item : section.get("items")) {
                for (var line : item.get("lines")) {
                    for (var figure : line.get("figures"))
                        read(
                                line.get("key").asText(),
                                figure,
                                cut,
                                groups.get(figure.get("group").asText()));
                }
            }
        }
    }

    private void read(String key, JsonNode figure, String cut, Predicate<Member> who) {
        if (!Crowd.OPTIONS.containsKey(key)) return;
        if (figure.hasNonNull("n") && !key.equals("m"))
            fact(key, who, figure.get("n").asInt());
        if (figure.hasNonNull("asked") && key.equals("z"))
            fact("q.0", who, figure.get("asked").asInt());
        if (!figure.hasNonNull("counts")) {
            hidden.put(key + " " + cut + " " + figure.get("group").asText(), who);
            return;
        }
        shown++;
        for (int option = 0; option < Crowd.OPTIONS.get(key); option++) {
            fact(key + "." + option, who, figure.get("counts").get(option).asInt());
        }
    }

    void fact(String about, Predicate<Member> who, int count) {
        facts.computeIfAbsent(about, unseen -> new ArrayList<>()).add(new Known(who, count));
    }

    void fact(String key, List<Integer> options, Predicate<Member> who, int count) {
        if (options.size() == 1) fact(key + "." + options.get(0), who, count);
        else merged.computeIfAbsent(key, unseen -> new ArrayList<>()).add(new Merged(who, options, count));
    }

    Findings solve() {
        var findings = new Findings(new ArrayList<>(), 0, 0);
        for (var key : Crowd.OPTIONS.entrySet()) {
            int options = key.getValue();
            if (!key.getKey().equals("m")) findings = solve(findings, key.getKey(), 0, options);
            else for (int option = 0; option < options; option++) findings = solve(findings, "m", option, option + 1);
        }
        return findings;
    }

    /** Options from..until of one key; whoever chose none of them makes up the rest. */
    private Findings solve(Findings before, String key, int from, int until) {
        var cellsOf = new LinkedHashMap<Object, List<Member>>();
        for (var each : crowd.answered()) {
            cellsOf.computeIfAbsent(List.of(visible(each), each.epoch()), unseen -> new ArrayList<>())
                    .add(each);
        }
        var cellMembers = List.copyOf(cellsOf.values());
        var system = new IntegerSystem();
        var at = new int[cellMembers.size()][until - from];
        for (int cell = 0; cell < at.length; cell++) {
            var members = cellMembers.get(cell);
            for (int option = from; option < until; option++)
                at[cell][option - from] = system.add(0, members.size(), Crowd.count(members, key, option));
            int chosen = IntStream.of(system.truth(at[cell])).sum();
            int none = system.add(0, members.size(), members.size() - chosen);
            var row = java.util.Arrays.copyOf(at[cell], at[cell].length + 1);
            row[row.length - 1] = none;
            system.sum(row, members.size());
        }
        for (int option = from; option < until; option++) {
            for (var fact : facts.getOrDefault(key + "." + option, List.of())) {
                system.sum(variables(at, cellMembers, fact.who(), option - from), fact.count());
            }
        }
        for (var fact : merged.getOrDefault(key, List.of())) {
            system.sum(
                    fact.options().stream()
                            .flatMapToInt(option -> IntStream.of(variables(at, cellMembers, fact.who(), option)))
                            .toArray(),
                    fact.count());
        }
        for (var fact : facts.getOrDefault(key, List.of())) {
            system.sum(
                    IntStream.range(0, until - from)
                            .flatMap(option -> IntStream.of(variables(at, cellMembers, fact.who(), option)))
                            .toArray(),
                    fact.count());
        }
        int asked = before.asked();
        int undecided = before.undecided();
        for (var set : targets(key, cellMembers).entrySet()) {
            var members = crowd.answered().stream().filter(set.getValue()).toList();
            var isHidden = set.getKey().startsWith("hidden");
            for (int option = from; option < until; option++) {
                int count = Crowd.count(members, key, option);
                var agree = count == members.size();
                if (count == 0 || !(isHidden || members.size() < MINIMUM || agree)) continue;
                asked++;
                var verdict = system.verdict(variables(at, cellMembers, set.getValue(), option - from));
                if (verdict == Verdict.DETERMINED)
                    before.what()
                            .add(set.getKey() + ": " + count + " of " + members.size() + " chose " + key + "."
                                    + option);
                if (verdict == Verdict.UNDECIDED) undecided++;
            }
        }
        return new Findings(before.what(), asked, undecided);
    }

    private List<String> visible(Member member) {
        return crowd.cuts().stream()
                .map(cut -> member.groups().getOrDefault(cut, "none"))
                .toList();
    }

    private static int[] variables(int[][] at, List<List<Member>> cells, Predicate<Member> who, int option) {
        return IntStream.range(0, at.length)
                .filter(cell -> who.test(cells.get(cell).get(0)))
                .map(cell -> at[cell][option])
                .toArray();
    }

    /** Every cell, where two attributes cross, and every group that is hidden; what is shown as it is betrays nothing more. */
    private Map<String, Predicate<Member>> targets(String key, List<List<Member>> cellMembers) {
        var all = new LinkedHashMap<String, Predicate<Member>>();
        for (var cell : cellMembers) {
            var first = cell.get(0);
            all.put(
                    "cell " + visible(first) + first.epoch(),
                    each -> visible(each).equals(visible(first)) && together(each, first));
            for (var one : crowd.cuts()) {
                all.put(one + " " + visible(first), each -> same(each, first, one) && together(each, first));
                for (var other : crowd.cuts()) {
                    if (one.compareTo(other) >= 0) continue;
                    all.put(
                            one + " and " + other + " " + visible(first),
                            each -> same(each, first, one) && same(each, first, other));
                }
            }
        }
        hidden.forEach((name, who) -> {
            if (name.startsWith(key + " ")) all.put("hidden " + name, who);
        });
        // of those who were drawn it is not known who they are
        if (isDrawn)
            all.values().removeIf(who -> crowd.answered().stream()
                    .anyMatch(each -> who.test(each)
                            != crowd.answered().stream()
                                    .filter(other -> visible(other).equals(visible(each)))
                                    .anyMatch(who)));
        var told = new HashSet<Set<Integer>>();
        told.add(of(each -> true));
        facts.getOrDefault(key + ".0", List.of()).forEach(fact -> told.add(of(fact.who())));
        all.values().removeIf(who -> {
            var set = of(who);
            return set.isEmpty() || set.size() >= MINIMUM && told.contains(set);
        });
        return all;
    }

    private boolean together(Member one, Member other) {
        return isDrawn || one.epoch() == other.epoch();
    }

    private static boolean same(Member one, Member other, String cut) {
        return one.groups().getOrDefault(cut, "none").equals(other.groups().getOrDefault(cut, "none"));
    }

    private Set<Integer> of(Predicate<Member> who) {
        var set = new HashSet<Integer>();
        var answered = crowd.answered();
        for (int i = 0; i < answered.size(); i++) if (who.test(answered.get(i))) set.add(i);
        return set;
    }

    /** How many answered of each hidden group, for somebody who knows who was invited and not who answered. */
    List<String> bases() {
        var cellsOf = new LinkedHashMap<Object, List<Member>>();
        for (var each : crowd.members())
            cellsOf.computeIfAbsent(visible(each), unseen -> new ArrayList<>()).add(each);
        var cellMembers = List.copyOf(cellsOf.values());
        var system = new IntegerSystem();
        var at = new int[cellMembers.size()][1];
        for (int cell = 0; cell < at.length; cell++) {
            var members = cellMembers.get(cell);
            int answered = (int) members.stream().filter(Member::answered).count();
            at[cell][0] = system.add(0, members.size(), answered);
        }
        var known = facts.getOrDefault("answered", List.of());
        for (var fact : known) system.sum(variables(at, cellMembers, fact.who(), 0), fact.count());
        var found = new ArrayList<String>();
        hidden.forEach((name, who) -> {
            if (!name.startsWith("answered")) return;
            var told = crowd.members().stream().filter(who).allMatch(each -> known.stream()
                    .filter(fact -> fact.who().test(each) && fact.count() >= MINIMUM)
                    .anyMatch(
                            fact -> crowd.members().stream().filter(fact.who()).allMatch(Member::answered)));
            if (!told && system.verdict(variables(at, cellMembers, who, 0)) == Verdict.DETERMINED) found.add(name);
        });
        return found;
    }
}
