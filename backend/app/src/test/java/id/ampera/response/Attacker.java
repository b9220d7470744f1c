package id.ampera.response;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Somebody who has dumps of many moments and of the end, and what lay on the server's disk at some of them. Knows nothing
 * of how the tables are meant: whatever column, position, length, moment of change or place on the disk belongs to a person
 * is tried against whatever belongs to an answer, by equality, by order and by what comes next.
 */
class Attacker {
    private static final Set<String> DULL = Set.of("null", "", "0", "1");

    private final List<Evidence> moments;
    private final Evidence end;
    private final List<Seizure> seizures;

    Attacker(List<Evidence> moments, Evidence end, List<Seizure> seizures) {
        this.moments = moments;
        this.end = end;
        this.seizures = seizures;
    }

    /** A way of guessing, and for each of the one kind the one of the other kind that it points at. */
    record Guess(String by, Map<String, String> pairs) {}

    /** @param names values that name somebody or something, and whom */
    List<Feature> features(Map<String, String> names) {
        var found = new TreeMap<String, Map<String, String>>();
        found.putAll(values(names));
        found.putAll(changes(names));
        found.putAll(appearances(names));
        for (var seizure : seizures) found.putAll(Traces.of(seizure, names));
        return found.entrySet().stream()
                .filter(each -> Set.copyOf(each.getValue().values()).size() >= 3)
                .map(each -> new Feature(each.getKey(), each.getValue()))
                .toList();
    }

    static List<Guess> guesses(List<Feature> mine, List<Feature> theirs, long seed) {
        var random = new Random(seed);
        var guesses = new ArrayList<Guess>();
        for (var my : mine) {
            for (var their : theirs) {
                var by = my.name() + " ~ " + their.name();
                var equal = equal(my, their, random);
                if (!equal.isEmpty()) guesses.add(new Guess(by + " (equal)", equal));
                guesses.add(new Guess(by + " (order)", ordered(my, their)));
                if (my.source().equals(their.source())) guesses.add(new Guess(by + " (next)", next(my, their)));
            }
        }
        return guesses;
    }

    /** Values, positions and lengths of whatever rows of the last dump name somebody. */
    private Map<String, Map<String, String>> values(Map<String, String> names) {
        var features = new TreeMap<String, Map<String, String>>();
        end.tables().forEach((table, rows) -> {
            for (int at = 0; at < rows.size(); at++) {
                var row = rows.get(at);
                for (var value : row.values()) {
                    var whose = names.get(value);
                    if (whose == null) continue;
                    put(features, table + "#position", whose, String.format("%09d", at));
                    row.forEach((column, each) -> {
                        put(features, table + "." + column, whose, each);
                        put(features, table + "." + column + "#length", whose, String.format("%09d", each.length()));
                    });
                }
            }
        });
        return features;
    }

    private static void put(Map<String, Map<String, String>> features, String name, String whose, String value) {
        features.computeIfAbsent(name, ignored -> new HashMap<>()).putIfAbsent(whose, value);
    }

    /** At which dump a row that names somebody was first another one than before. */
    private Map<String, Map<String, String>> changes(Map<String, String> names) {
        var features = new TreeMap<String, Map<String, String>>();
        var before = new HashMap<String, String>();
        for (int at = 0; at < moments.size(); at++) {
            var moment = String.format("%09d", at);
            for (var table : moments.get(at).tables().entrySet()) {
                for (var row : table.getValue()) {
                    for (var value : row.values()) {
                        var whose = names.get(value);
                        if (whose == null) continue;
                        var was = before.put(table.getKey() + whose, row.toString());
                        var changed = was == null ? at > 0 : !was.equals(row.toString());
                        if (changed) put(features, table.getKey() + "#changed", whose, moment);
                    }
                }
            }
        }
        return features;
    }

    /** At which dump a text was first to be read anywhere. */
    private Map<String, Map<String, String>> appearances(Map<String, String> names) {
        var texts = names.keySet().stream().filter(each -> each.startsWith("{")).toList();
        var features = new TreeMap<String, Map<String, String>>();
        if (texts.isEmpty()) return features;
        Set<String> before = Set.of();
        for (int at = 0; at < moments.size(); at++) {
            var values = moments.get(at).tables().entrySet().stream()
                    .flatMap(table -> table.getValue().stream().flatMap(row -> row.entrySet().stream()
                            .filter(each -> each.getValue().length() > 40)
                            .map(each -> table.getKey() + "." + each.getKey() + "\n" + each.getValue())))
                    .collect(Collectors.toSet());
            for (var value : values) {
                if (before.contains(value)) continue;
                var name = value.substring(0, value.indexOf('\n'));
                var readable = readable(value.substring(name.length() + 1));
                // every answer is JSON, sealed bytes are not
                if (!readable.contains("{\"q1\"")) continue;
                for (var text : texts) {
                    if (readable.contains(text)) {
                        put(features, name + "#appeared", names.get(text), String.format("%09d", at));
                    }
                }
            }
            before = values;
        }
        return features;
    }

    private static String readable(String value) {
        if (value.length() % 2 != 0 || !value.matches("[0-9a-f]+")) return value;
        return new String(HexFormat.of().parseHex(value), StandardCharsets.UTF_8);
    }

    /** The same value on both sides; where several share it, one of them by chance. */
    private static Map<String, String> equal(Feature mine, Feature theirs, Random random) {
        var guess = new HashMap<String, String>();
        for (var whose : mine.inOrder()) {
            var value = mine.values().get(whose);
            var candidates = theirs.byValue().getOrDefault(value, List.of());
            if (DULL.contains(value) || candidates.isEmpty()) continue;
            guess.put(whose, candidates.get(random.nextInt(candidates.size())));
        }
        return guess;
    }

    /** The same place in both orders, stretched if one is longer. */
    private static Map<String, String> ordered(Feature mine, Feature theirs) {
        var first = mine.inOrder();
        var second = theirs.inOrder();
        var guess = new HashMap<String, String>();
        for (int at = 0; at < first.size(); at++) {
            guess.put(first.get(at), second.get((int) ((long) at * second.size() / first.size())));
        }
        return guess;
    }

    /** What stands next after it in the same bytes. */
    private static Map<String, String> next(Feature mine, Feature theirs) {
        var guess = new HashMap<String, String>();
        mine.values().forEach((whose, place) -> {
            var after = theirs.byValue().higherEntry(place);
            if (after != null) guess.put(whose, after.getValue().get(0));
        });
        return guess;
    }
}
