package id.ampera.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether the conditions of a definition, and the answers that its texts repeat, make sense: they name what is there,
 * what comes earlier, and what can be so; and everything can be reached.
 */
final class ConditionCheck {
    private final Findings found;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<Item, Section> sections = new HashMap<>();
    /** Position of an item among all, and of the first item of each section. */
    private final Map<String, Integer> places = new HashMap<>();

    private final ConditionSolver solver = new ConditionSolver(items::get, this::visibility);
    private final Map<String, Set<String>> restsOn = new HashMap<>();

    private ConditionCheck(Definition definition, Findings found) {
        this.found = found;
        int place = 0;
        for (var section : definition.sections()) {
            for (var item : section.items()) {
                sections.put(item, section);
                // a note has no key, and may have a condition all the same
                restsOn.put(item.code(), new HashSet<>());
                for (var key : item.answerKeys()) {
                    items.put(key, item);
                    places.put(key, place);
                }
                place++;
            }
        }
        for (var item : definition.items()) {
            var condition = visibility(item);
            if (condition == null) continue;
            condition.keys().map(items::get).filter(Objects::nonNull).forEach(each -> restsOn.get(item.code())
                    .add(each.code()));
        }
    }

    static void check(Definition definition, Findings found) {
        new ConditionCheck(definition, found).definition(definition);
    }

    private void definition(Definition definition) {
        int place = 0;
        for (int i = 0; i < definition.sections().size(); i++) {
            var section = definition.sections().get(i);
            var at = "/definition/sections/" + i;
            var code = section.items().isEmpty() ? null : section.items().get(0).code();
            var whole = names(at + "/visibleWhen", section.visibleWhen(), place, code);
            whole = whole && reaches(at + "/visibleWhen", section.visibleWhen(), section.visibleWhen());
            inAnyOrder(at, section);
            texts(at + "/title", section.title(), place);
            texts(at + "/description", section.description(), place);
            for (int j = 0; j < section.items().size(); j++) {
                item(at + "/items/" + j, section.items().get(j), place++, whole);
            }
        }
    }

    /** In a shuffled section an item may come before the one that it names. */
    private void inAnyOrder(String at, Section section) {
        if (section.shuffle() == null) return;
        var own = section.items().stream()
                .flatMap(item -> item.answerKeys().stream())
                .toList();
        var rests = section.items().stream()
                .anyMatch(item -> java.util.stream.Stream.of(item.visibleWhen(), item.requiredWhen())
                                .filter(Objects::nonNull)
                                .flatMap(Condition::keys)
                                .anyMatch(own::contains)
                        || Piping.keys(item.text().id()).stream().anyMatch(own::contains));
        if (rests) found.add(at + "/shuffle", "shuffle_conditions");
    }

    private void item(String at, Item item, int place, boolean sectionIsReached) {
        if (names(at + "/visibleWhen", item.visibleWhen(), place, item.code()) && sectionIsReached) {
            reaches(at + "/visibleWhen", item.visibleWhen(), visibility(item));
        }
        if (names(at + "/requiredWhen", item.requiredWhen(), place, item.code())) {
            reaches(at + "/requiredWhen", item.requiredWhen(), item.requiredWhen());
        }
        if (item.checks() != null) {
            for (int i = 0; i < item.checks().size(); i++) {
                var check = item.checks().get(i);
                var must = at + "/checks/" + i + "/must";
                if (names(must, check.must(), place + 1, null)) reaches(must, check.must(), check.must());
                texts(at + "/checks/" + i + "/message", check.message(), place + 1);
            }
        }
        texts(at + "/text", item.text(), place);
        texts(at + "/help", item.help(), place);
        if (item.rows() == null) return;
        for (int i = 0; i < item.rows().size(); i++) {
            texts(at + "/rows/" + i + "/text", item.rows().get(i).text(), place);
        }
    }

    /** @return whether the condition can be thought through: it is there and names nothing wrong */
    private boolean names(String at, Condition condition, int before, String owner) {
        if (condition == null) return true;
        int errors = found.errors().size();
        walk(at, condition, before, owner);
        return found.errors().size() == errors;
    }

    private void walk(String at, Condition condition, int before, String owner) {
        if (condition.op().joins()) {
            for (int i = 0; i < condition.of().size(); i++) {
                walk(at + "/of/" + i, condition.of().get(i), before, owner);
            }
            return;
        }
        var item = named(at + "/item", condition.item(), before, owner);
        if (item == null) return;
        if (!suits(condition.op(), item.type())) found.add(at + "/item", "condition_type");
        else if (condition.op().namesOptions()) options(at, condition, item);
        else if (condition.op() == ConditionKind.COMPARE) operand(at, condition, item, before, owner);
        else if (condition.op() == ConditionKind.COUNT && condition.value() == null) {
            found.add(at + "/value", "condition_type");
        }
    }

    private Item named(String at, String key, int before, String owner) {
        var item = items.get(key);
        if (item == null) found.add(at, "condition_item");
        else if (places.get(key) >= before)
            found.add(at, closesCircle(item, owner) ? "condition_cycle" : "condition_later");
        else return item;
        return null;
    }

    private boolean closesCircle(Item item, String owner) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(List.of(item.code()));
        while (!open.isEmpty()) {
            var code = open.remove(open.size() - 1);
            if (code.equals(owner)) return true;
            if (seen.add(code)) open.addAll(restsOn.get(code));
        }
        return false;
    }

    private static boolean suits(ConditionKind op, ItemType type) {
        return switch (op) {
            case ONE_OF -> type.hasOneAnswer();
            case CONTAINS, COUNT -> type == ItemType.MULTIPLE_CHOICE;
            case COMPARE -> type.hasOrder();
            default -> true;
        };
    }

    private void options(String at, Condition condition, Item item) {
        var codes = item.options().stream().map(Option::code).toList();
        for (int i = 0; i < condition.options().size(); i++) {
            if (!codes.contains(condition.options().get(i))) found.add(at + "/options/" + i, "condition_option");
        }
    }

    private void operand(String at, Condition condition, Item item, int before, String owner) {
        var isDate = item.type() == ItemType.DATE;
        if (condition.to() != null) {
            var other = named(at + "/to", condition.to(), before, owner);
            var alike = other == null || other.type().hasOrder() && other.type() == ItemType.DATE == isDate;
            if (!alike) found.add(at + "/to", "condition_type");
        } else if (isDate != (condition.date() != null)) {
            found.add(at + (condition.date() != null ? "/date" : "/value"), "condition_type");
        }
    }

    private boolean reaches(String at, Condition own, Condition together) {
        if (own == null) return true;
        var code = !solver.isPossible(own) ? "condition_contradiction" : "unreachable";
        if (code.equals("unreachable") && (!sound(together) || solver.isReachable(together))) return true;
        found.add(at, code);
        return false;
    }

    /** Whether everything that it rests on, near and far, is there and earlier. */
    private boolean sound(Condition condition) {
        return condition.keys().allMatch(key -> {
            var item = items.get(key);
            if (item == null) return false;
            var asked = visibility(item);
            return asked == null
                    || asked.keys().allMatch(each -> items.containsKey(each) && places.get(each) < places.get(key))
                            && sound(asked);
        });
    }

    /** Under what an item is asked: its section's condition and its own, null for always. */
    private Condition visibility(Item item) {
        var section = sections.get(item).visibleWhen();
        if (section == null || item.visibleWhen() == null) return section == null ? item.visibleWhen() : section;
        return Condition.all(List.of(section, item.visibleWhen()));
    }

    private void texts(String at, Texts texts, int before) {
        if (texts == null) return;
        repeats(at + "/id", texts.id(), before);
        if (texts.en() != null) repeats(at + "/en", texts.en(), before);
    }

    private void repeats(String at, String text, int before) {
        for (var key : Piping.keys(text)) {
            if (!items.containsKey(key)) found.add(at, "piping_item");
            else if (items.get(key).type() == ItemType.FILE) found.add(at, "piping_file");
            else if (places.get(key) >= before) found.add(at, "piping_later");
        }
    }
}
