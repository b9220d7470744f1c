package id.ampera.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ampera.questionnaire.Definition;
import id.ampera.questionnaire.Item;
import java.util.Map;

/** Puts what somebody thinks into the items of an instrument. */
final class DemoAnswerSheet {

    enum Text {
        HELPED,
        IMPROVE
    }

    /** What an item asks about: a topic for a scale, or one of the texts. */
    record Rule(DemoTopic topic, Text text) {}

    private final Definition definition;
    private final Map<String, Rule> rules;

    DemoAnswerSheet(String instrument, Definition definition) {
        this.definition = definition;
        this.rules = DemoData.answers().get(instrument);
    }

    ObjectNode fill(DemoReply reply) {
        var answers = JsonNodeFactory.instance.objectNode();
        for (var item : definition.items()) {
            for (var key : item.answerKeys()) answer(answers, item, key, reply);
        }
        return answers;
    }

    /** Every scale from the steps that were drawn; texts are left blank. */
    static ObjectNode fill(Definition definition, Map<String, Integer> steps) {
        var answers = JsonNodeFactory.instance.objectNode();
        for (var item : definition.items()) {
            for (var key : item.answerKeys()) {
                answers.put(key, item.type().isLikert() ? option(item, steps.get(key)) : null);
            }
        }
        return answers;
    }

    private void answer(ObjectNode answers, Item item, String key, DemoReply reply) {
        var rule = rules.get(key);
        if (rule == null) throw new IllegalStateException("the demonstration has no answer to " + key);
        switch (item.type()) {
            case LIKERT, LIKERT_MATRIX ->
                answers.put(
                        key,
                        option(
                                item,
                                reply.opinion()
                                        .step(rule.topic(), item.options().size())));
            case RATING -> answers.put(key, reply.opinion().step(rule.topic(), 11) - 1);
            case SHORT_TEXT, LONG_TEXT ->
                answers.put(key, rule.text() == Text.HELPED ? reply.helped() : reply.improve());
            default -> throw new IllegalStateException("the demonstration cannot answer " + item.type());
        }
    }

    private static String option(Item item, int value) {
        return item.options().stream()
                .filter(option -> option.value() == value)
                .findFirst()
                .orElseThrow()
                .code();
    }
}
