package id.ampera.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one source tells of each whom it names, and the order that follows from it. */
final class Feature {
    private final String name;
    private final Map<String, String> values;
    private final List<String> inOrder;
    private final TreeMap<String, List<String>> byValue = new TreeMap<>();

    Feature(String name, Map<String, String> values) {
        this.name = name;
        this.values = values;
        inOrder = values.entrySet().stream()
                .map(each -> Map.entry(padded(each.getValue()), each.getKey()))
                .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .map(Map.Entry::getValue)
                .toList();
        for (var whose : inOrder) {
            byValue.computeIfAbsent(values.get(whose), ignored -> new ArrayList<>())
                    .add(whose);
        }
        byValue.values().forEach(group -> group.sort(Comparator.naturalOrder()));
    }

    private static String padded(String value) {
        return value.matches("\\d{1,18}") ? String.format("%019d", Long.parseLong(value)) : value;
    }

    String name() {
        return name;
    }

    /** The bytes in which it was found. */
    String source() {
        return name.replaceAll("#.*", "");
    }

    Map<String, String> values() {
        return values;
    }

    List<String> inOrder() {
        return inOrder;
    }

    TreeMap<String, List<String>> byValue() {
        return byValue;
    }

    /** Places in the order; those with the same value share one. */
    Map<String, Double> ranks() {
        var ranks = new HashMap<String, Double>();
        for (int at = 0; at < inOrder.size(); ) {
            int until = at;
            while (until < inOrder.size() && value(until).equals(value(at))) until++;
            for (int i = at; i < until; i++) ranks.put(inOrder.get(i), (at + until - 1) / 2.0);
            at = until;
        }
        return ranks;
    }

    private String value(int at) {
        return values.get(inOrder.get(at));
    }
}
