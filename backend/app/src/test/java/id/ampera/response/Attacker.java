package id.ampera.response;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Somebody who has dumps of many moments and of the end, and links invited people to published answers. Knows nothing of
 * how the tables are meant: whatever column, position, length or moment of change belongs to a person is tried against
 * whatever belongs to an answer, by equality and by order.
 */
class Attacker {
    private static final Set<String> DULL = Set.of("null", "", "0", "1");

    private final List<Evidence> moments;
    private final Evidence end;
    private final Map<String, String> aliases = new HashMap<>();
    private final List<String> people = new ArrayList<>();
    private final Map<String, String> answers = new TreeMap<>();

    /** @param campaign its id, hexadecimal */
    Attacker(List<Evidence> moments, Evidence end, String campaign) {
        this.moments = moments;
        this.end = end;
        for (var row : of(campaign, "invitation")) {
            var person = row.get("employee_id");
            people.add(person);
            aliases.put(person, person);
            aliases.put(row.get("id"), person);
        }
        for (var row : of(campaign, "anonymous_answer")) answers.put(row.get("id"), row.get("answers"));
    }

    private List<Map<String, String>> of(String campaign, String table) {
        return end.rows(table).stream()
                .filter(row -> campaign.equals(row.get("campaign_id")))
                .toList();
    }

    /** A way of guessing, and for each person the answer that it points at. */
    record Guess(String by, Map<String, String> answerOf) {}

    List<Guess> guesses(long seed) {
        var random = new Random(seed);
        var ofPeople = features(aliases);
        var identities = new HashMap<String, String>();
        answers.keySet().forEach(id -> identities.put(id, id));
        var ofAnswers = features(identities);
        ofPeople.putAll(changes());
        ofAnswers.putAll(appearances());
        var guesses = new ArrayList<Guess>();
        ofPeople.forEach((mine, people) -> ofAnswers.forEach((theirs, answers) -> {
            var by = mine + " ~ " + theirs;
            var equal = equal(people, answers, random);
            if (!equal.isEmpty()) guesses.add(new Guess(by + " (equal)", equal));
            guesses.add(new Guess(by + " (order)", ordered(people, answers)));
        }));
        return guesses;
    }

    /** Values, positions and lengths of whatever rows of the last dump name somebody. */
    private Map<String, Map<String, String>> features(Map<String, String> names) {
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
        features.values().removeIf(values -> Set.copyOf(values.values()).size() < 3);
        return features;
    }

    private static void put(Map<String, Map<String, String>> features, String name, String whose, String value) {
        features.computeIfAbsent(name, ignored -> new HashMap<>()).putIfAbsent(whose, value);
    }

    /** At which dump a row that names somebody was first another one than before. */
    private Map<String, Map<String, String>> changes() {
        var features = new TreeMap<String, Map<String, String>>();
        var before = new HashMap<String, String>();
        for (int at = 0; at < moments.size(); at++) {
            var moment = String.format("%09d", at);
            for (var table : moments.get(at).tables().entrySet()) {
                for (var row : table.getValue()) {
                    for (var value : row.values()) {
                        var whose = aliases.get(value);
                        if (whose == null) continue;
                        var was = before.put(table.getKey() + whose, row.toString());
                        var changed = was == null ? !moment.equals("000000000") : !was.equals(row.toString());
                        if (changed) put(features, table.getKey() + "#changed", whose, moment);
                    }
                }
            }
        }
        return features;
    }

    /** At which dump the text of an answer was first to be read anywhere. */
    private Map<String, Map<String, String>> appearances() {
        var features = new TreeMap<String, Map<String, String>>();
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
                var text = readable(value.substring(name.length() + 1));
                for (var answer : answers.entrySet()) {
                    if (text.contains(answer.getValue())) {
                        put(features, name + "#appeared", answer.getKey(), String.format("%09d", at));
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
    private static Map<String, String> equal(Map<String, String> people, Map<String, String> answers, Random random) {
        var byValue = new HashMap<String, List<String>>();
        new TreeMap<>(answers).forEach((answer, value) -> byValue.computeIfAbsent(value, ignored -> new ArrayList<>())
                .add(answer));
        var guess = new HashMap<String, String>();
        new TreeMap<>(people).forEach((person, value) -> {
            var candidates = byValue.getOrDefault(value, List.of());
            if (DULL.contains(value) || candidates.isEmpty()) return;
            guess.put(person, candidates.get(random.nextInt(candidates.size())));
        });
        return guess;
    }

    /** The same place in both orders, stretched if one is longer. */
    private static Map<String, String> ordered(Map<String, String> people, Map<String, String> answers) {
        var first = sorted(people);
        var second = sorted(answers);
        var guess = new HashMap<String, String>();
        for (int at = 0; at < first.size(); at++) {
            guess.put(first.get(at), second.get((int) ((long) at * second.size() / first.size())));
        }
        return guess;
    }

    private static List<String> sorted(Map<String, String> values) {
        return values.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> each) -> padded(each.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String padded(String value) {
        return value.matches("\\d{1,18}") ? String.format("%018d", Long.parseLong(value)) : value;
    }
}
