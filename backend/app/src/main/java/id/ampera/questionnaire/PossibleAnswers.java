package id.ampera.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.ampera.questionnaire.ConditionSolver.Literal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Valid answers to an item, enough of them that if any valid answer passes some tests, one of these does. */
final class PossibleAnswers {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Beyond so many sets of which each must be hit, one option is taken to hit them all. */
    private static final int SETS = 10;

    private PossibleAnswers() {}

    static List<JsonNode> of(Item item, List<Literal> tests) {
        return switch (item.type()) {
            case LIKERT, LIKERT_MATRIX, SINGLE_CHOICE ->
                item.options().stream().map(each -> text(each.code())).toList();
            case RATING ->
                IntStream.rangeClosed(0, 10)
                        .<JsonNode>mapToObj(JSON::numberNode)
                        .toList();
            case NUMBER -> numbers(item, tests);
            case DATE -> days(item, tests);
            case MULTIPLE_CHOICE -> choices(item, tests);
            case RANKING -> List.of(ranked(item));
            case CONSENT -> List.of(text(AnswerCheck.CONSENT));
            case NOTE -> List.of();
            case FILE -> List.of(JSON.arrayNode().add("berkas"));
            case SHORT_TEXT, LONG_TEXT -> List.of(text("teks"));
        };
    }

    private static JsonNode text(String text) {
        return JSON.textNode(text);
    }

    private static JsonNode ranked(Item item) {
        var array = JSON.arrayNode();
        item.options().stream().limit(item.places()).map(Option::code).forEach(array::add);
        return array;
    }

    /** The bounds, what is compared with, and the next number on either side of each. */
    private static List<JsonNode> numbers(Item item, List<Literal> tests) {
        var step = BigDecimal.ONE.movePointLeft(item.decimals() == null ? 0 : item.decimals());
        var scale = step.scale();
        var edges = new ArrayList<BigDecimal>();
        edges.add(BigDecimal.ZERO);
        if (item.min() != null) edges.add(item.min());
        if (item.max() != null) edges.add(item.max());
        tests.stream().map(each -> each.test().value()).filter(Objects::nonNull).forEach(edges::add);
        return edges.stream()
                .flatMap(edge -> {
                    var down = edge.setScale(scale, java.math.RoundingMode.FLOOR);
                    return IntStream.rangeClosed(-1, 2).mapToObj(i -> down.add(step.multiply(BigDecimal.valueOf(i))));
                })
                .filter(each -> item.min() == null || each.compareTo(item.min()) >= 0)
                .filter(each -> item.max() == null || each.compareTo(item.max()) <= 0)
                .<JsonNode>map(JSON::numberNode)
                .toList();
    }

    private static List<JsonNode> days(Item item, List<Literal> tests) {
        var edges = new ArrayList<>(List.of("2000-01-01"));
        if (item.earliest() != null) edges.add(item.earliest());
        if (item.latest() != null) edges.add(item.latest());
        tests.stream().map(each -> each.test().date()).filter(Objects::nonNull).forEach(edges::add);
        return edges.stream()
                .flatMap(edge -> IntStream.rangeClosed(-1, 1)
                        .mapToObj(i -> LocalDate.parse(edge).plusDays(i).toString()))
                .filter(DateText::isDay)
                .filter(day -> item.earliest() == null || day.compareTo(item.earliest()) >= 0)
                .filter(day -> item.latest() == null || day.compareTo(item.latest()) <= 0)
                .map(PossibleAnswers::text)
                .toList();
    }

    /** Of every number of choices one set: the smallest that has one of each list wanted, filled up. */
    private static List<JsonNode> choices(Item item, List<Literal> tests) {
        var refused = new HashSet<String>();
        var wanted = new ArrayList<List<String>>();
        for (var each : tests) {
            if (each.test().op() != ConditionKind.CONTAINS) continue;
            if (each.wanted()) wanted.add(each.test().options());
            else refused.addAll(each.test().options());
        }
        var free = item.options().stream()
                .map(Option::code)
                .filter(code -> !refused.contains(code))
                .toList();
        var chosen = smallest(free, wanted);
        if (chosen == null) return List.of();
        for (var code : free) chosen.add(code);
        var ordered = List.copyOf(chosen);
        int least = Math.max(1, item.minChoices() == null ? 1 : item.minChoices());
        int most = Math.min(ordered.size(), item.maxChoices() == null ? ordered.size() : item.maxChoices());
        return IntStream.rangeClosed(least, most)
                .<JsonNode>mapToObj(size -> {
                    var array = JSON.arrayNode();
                    ordered.subList(0, size).forEach(array::add);
                    return array;
                })
                .toList();
    }

    /** The fewest options of which every list has one, null if there are none. */
    private static Set<String> smallest(List<String> free, List<List<String>> lists) {
        if (lists.stream().anyMatch(list -> list.stream().noneMatch(free::contains))) return null;
        if (lists.size() > SETS) lists = List.of();
        int all = (1 << lists.size()) - 1;
        var reached = new ArrayList<Set<String>>(java.util.Collections.nCopies(all + 1, null));
        reached.set(0, new LinkedHashSet<>());
        for (var code : free) {
            int hits = 0;
            for (int i = 0; i < lists.size(); i++) if (lists.get(i).contains(code)) hits |= 1 << i;
            for (int mask = all; mask >= 0; mask--) {
                var before = reached.get(mask);
                if (before == null) continue;
                var known = reached.get(mask | hits);
                if (known != null && known.size() <= before.size() + 1) continue;
                var with = new LinkedHashSet<>(before);
                with.add(code);
                reached.set(mask | hits, with);
            }
        }
        return reached.get(all);
    }
}
