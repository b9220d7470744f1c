package id.ampera.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One definition made ready to read answers to it by the thousand: what follows from the definition alone is found once.
 * The rules are those of {@link AnswerCheck} and {@link Asking}.
 */
public final class AnswerRules {
    /** @param options codes that may be chosen; empty where there is nothing to choose from */
    private record Rule(Item item, List<String> keys, Set<String> options) {
        static Rule of(Item item) {
            var options = item.options() == null
                    ? Set.<String>of()
                    : item.options().stream().map(Option::code).collect(Collectors.toUnmodifiableSet());
            return new Rule(item, item.answerKeys(), options);
        }
    }

    private final Definition definition;
    private final List<Rule> rules;
    private final Set<String> keys;

    private AnswerRules(Definition definition) {
        this.definition = definition;
        rules = definition.items().stream().map(Rule::of).toList();
        keys = rules.stream().flatMap(rule -> rule.keys().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public static AnswerRules of(Definition definition) {
        return new AnswerRules(definition);
    }

    public Reading read(JsonNode answers) {
        return new Reading(answers);
    }

    /** The definition read together with one set of answers. */
    public final class Reading {
        private final JsonNode answers;
        private final Asking asking;

        private Reading(JsonNode answers) {
            this.answers = answers;
            asking = answers == null || !answers.isObject() ? null : Asking.of(definition, answers);
        }

        /** All that is wrong: in the order of the questionnaire, then unknown keys in sorted order. */
        public List<AnswerError> errors() {
            if (asking == null) return List.of(new AnswerError("", "type"));
            var errors = new ArrayList<AnswerError>();
            for (var rule : rules) {
                var isAsked = asking.isAsked(rule.item());
                for (var key : rule.keys()) {
                    var code = isAsked ? wrong(rule, answers.get(key)) : unasked(rule, answers.get(key));
                    if (code != null) errors.add(new AnswerError(key, code));
                }
            }
            for (var key : unknown()) errors.add(new AnswerError(key, "unknown_item"));
            return errors;
        }

        /** Whether exactly what is asked was answered; what was skipped is sent as null. */
        public boolean isExact() {
            int asked = 0;
            for (var rule : rules) {
                if (!asking.isAsked(rule.item())) continue;
                for (var key : rule.keys()) if (!answers.has(key)) return false;
                asked += rule.keys().size();
            }
            return asked == answers.size();
        }

        /** Every key that is asked, in the order of the questionnaire. */
        public void eachAsked(BiConsumer<String, Item> use) {
            for (var rule : rules) {
                if (!asking.isAsked(rule.item())) continue;
                for (var key : rule.keys()) use.accept(key, rule.item());
            }
        }

        /** Every item that asks for files, also those that are not asked. */
        public void eachFileItem(Consumer<Item> use) {
            for (var rule : rules) if (rule.item().type() == ItemType.FILE) use.accept(rule.item());
        }

        private String wrong(Rule rule, JsonNode value) {
            return AnswerCheck.checkAnswer(asking, rule.item(), rule.options(), value);
        }

        private String unasked(Rule rule, JsonNode value) {
            return AnswerCheck.isUnanswered(rule.item(), value) ? null : "not_asked";
        }

        private Set<String> unknown() {
            Set<String> unknown = Set.of();
            for (var names = answers.fieldNames(); names.hasNext(); ) {
                var name = names.next();
                if (keys.contains(name)) continue;
                if (unknown.isEmpty()) unknown = new TreeSet<>();
                unknown.add(name);
            }
            return unknown;
        }
    }
}
