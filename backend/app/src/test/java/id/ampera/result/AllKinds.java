package id.ampera.result;

import id.ampera.questionnaire.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A questionnaire with every kind of item that has a column, and answers to it. */
final class AllKinds {
    static final Definition DEFINITION = FiguresTest.definition(String.join(
            ",",
            FiguresTest.likert("skala"),
            item("single-choice", "satu", options("x", "y", "z")),
            item("multiple-choice", "banyak", options("p", "q", "r", "s")),
            item("ranking", "urut", options("k", "l", "m")),
            item("rating", "nilai", ""),
            item("number", "angka", ""),
            item("long-text", "saran", "")));

    private AllKinds() {}

    private static String item(String type, String code, String options) {
        return "{\"type\":\"" + type + "\",\"code\":\"" + code + "\",\"text\":{\"id\":\"?\"}" + options + "}";
    }

    private static String options(String... codes) {
        var options = new ArrayList<String>();
        for (var code : codes) options.add("{\"code\":\"" + code + "\",\"label\":{\"id\":\"" + code + "\"}}");
        return ",\"options\":[" + String.join(",", options) + "]";
    }

    /** Some keys are absent, some skipped. */
    static String answers(Random random) {
        var members = new ArrayList<String>();
        add(members, random, "skala", quoted("abcde", random));
        add(members, random, "satu", quoted("xyz", random));
        add(members, random, "banyak", random.nextBoolean() ? "[\"p\",\"s\"]" : "[" + quoted("pqrs", random) + "]");
        add(members, random, "urut", random.nextBoolean() ? "[\"l\",\"k\",\"m\"]" : "[\"m\",\"l\",\"k\"]");
        add(members, random, "nilai", String.valueOf(random.nextInt(11)));
        add(members, random, "angka", random.nextBoolean() ? "-2.5" : String.valueOf(random.nextInt(100) / 4.0));
        add(members, random, "saran", "\"Saran rahasia\"");
        return "{" + String.join(",", members) + "}";
    }

    private static void add(List<String> members, Random random, String key, String value) {
        int draw = random.nextInt(8);
        if (draw > 0) members.add("\"" + key + "\":" + (draw == 1 ? "null" : value));
    }

    private static String quoted(String codes, Random random) {
        return "\"" + codes.charAt(random.nextInt(codes.length())) + "\"";
    }
}
