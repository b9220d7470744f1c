package id.ampera.result;

import static id.ampera.testsupport.GivenQuestionnaire.likert;

import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.GivenResult.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Random people of small units, and what they answer; the first ones answered first. */
record Crowd(List<Member> members, List<String> cuts) {
    /**
     * @param answers by key, canonical; null if the person did not answer
     * @param epoch between which moments
     */
    record Member(Map<String, String> groups, Map<String, String> answers, int epoch) {
        boolean answered() {
            return answers != null;
        }

        Member in(int moment) {
            return new Member(groups, answers, moment);
        }

        Member without(String key) {
            var rest = new TreeMap<>(answers);
            rest.remove(key);
            return new Member(groups, rest, epoch);
        }

        Person person() {
            return new Person(groups.get("UNIT"), groups.get("COHORT"), groups.get("SEX"), json());
        }

        String json() {
            if (answers == null) return null;
            var members = new ArrayList<String>();
            answers.forEach((key, value) -> members.add("\"" + key + "\":" + value));
            return "{" + String.join(",", members) + "}";
        }
    }

    /** How many options; {@code z} is asked of those who chose the first of {@code q}, {@code m} takes several. */
    static final Map<String, Integer> OPTIONS = new TreeMap<>(Map.of("q", 4, "w", 2, "z", 3, "m", 3));

    /** A questionnaire with these questions. */
    static Map<String, Object> definition(boolean withW) {
        var first = choice("q", 4, true);
        var asked = choice("z", 3, false);
        asked.put("visibleWhen", Map.of("op", "one-of", "item", "q", "options", List.of("1")));
        var several = choice("m", 3, false);
        several.put("type", "multiple-choice");
        return withW
                ? GivenQuestionnaire.definition(first, choice("w", 2, false), asked, several)
                : GivenQuestionnaire.definition(first, asked, several);
    }

    private static Map<String, Object> choice(String code, int options, boolean isRequired) {
        var item = likert(code, options);
        item.put("type", "single-choice");
        if (!isRequired) item.remove("required");
        return item;
    }

    static Crowd random(Random random, List<String> cuts, List<String> units, List<String> cohorts) {
        return random(random, cuts, units, cohorts, 10);
    }

    /** Enough answers that figures can be read while it is open. */
    static Crowd large(Random random, List<String> cuts, List<String> units, List<String> cohorts) {
        Crowd crowd;
        do crowd = random(random, cuts, units, cohorts, 70);
        while (crowd.answered().size() < 210);
        return crowd;
    }

    /** @param most people of a unit */
    static Crowd random(Random random, List<String> cuts, List<String> units, List<String> cohorts, int most) {
        var members = new ArrayList<Member>();
        var eager = 0.5 + random.nextDouble() / 2;
        var mind = random.nextInt(3);
        for (var unit : units) {
            int favourite = random.nextInt(4);
            for (int i = 1 + random.nextInt(most); i > 0; i--) {
                var groups = new TreeMap<String, String>();
                groups.put("UNIT", unit);
                if (cuts.contains("COHORT")) groups.put("COHORT", cohorts.get(random.nextInt(cohorts.size())));
                groups.put("SEX", random.nextInt(10) < 7 ? "F" : "M");
                var answers = random.nextDouble() < eager ? answers(random, favourite, mind) : null;
                members.add(new Member(groups, answers, 0));
            }
        }
        java.util.Collections.shuffle(members, random);
        return new Crowd(members, cuts);
    }

    static Map<String, String> answers(Random random, int favourite, int mind) {
        var answers = new TreeMap<String, String>();
        // from many minds to nearly one
        int q = mind == 0 ? random.nextInt(4) : random.nextInt(4 * mind) > 0 ? favourite : random.nextInt(4);
        answers.put("q", "\"" + (1 + q) + "\"");
        answers.put("w", random.nextInt(9) == 0 ? "null" : random.nextInt(4) > 0 ? "\"1\"" : "\"2\"");
        if (q == 0) answers.put("z", "\"" + (1 + random.nextInt(3)) + "\"");
        var chosen = IntStream.rangeClosed(1, 3)
                .filter(option -> random.nextInt(option + 1) == 0)
                .mapToObj(option -> "\"" + option + "\"")
                .toList();
        answers.put("m", chosen.isEmpty() ? "null" : "[" + String.join(",", chosen) + "]");
        return answers;
    }

    /** The same, with those told apart who answered up to one of these numbers. */
    Crowd after(List<Integer> moments) {
        var at = new int[1];
        return new Crowd(
                members.stream()
                        .map(each -> each.answered() ? each.in(passed(moments, at[0]++)) : each)
                        .toList(),
                cuts);
    }

    private static int passed(List<Integer> moments, int before) {
        return (int) moments.stream().filter(moment -> moment <= before).count();
    }

    /** The first so many who answered, as they were asked before there was this question; those who never answer with them. */
    Crowd withoutAtFirst(String key, int first) {
        var at = new int[1];
        return new Crowd(
                members.stream()
                        .map(each -> each.answered() && at[0]++ < first ? each.without(key) : each)
                        .toList(),
                cuts);
    }

    static int count(List<Member> members, String key, int option) {
        var code = "\"" + (option + 1) + "\"";
        return (int) members.stream()
                .filter(each -> each.answered()
                        && each.answers().getOrDefault(key, "null").contains(code))
                .count();
    }

    static int answeredKey(List<Member> members, String key) {
        return (int) members.stream()
                .filter(each -> each.answered()
                        && !each.answers().getOrDefault(key, "null").equals("null"))
                .count();
    }

    List<Member> answered() {
        return members.stream().filter(Member::answered).toList();
    }
}
