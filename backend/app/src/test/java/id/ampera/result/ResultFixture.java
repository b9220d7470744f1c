package id.ampera.result;

import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static id.ampera.testsupport.GivenQuestionnaire.text;

import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.GivenResult;
import id.ampera.testsupport.GivenResult.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Campaigns with every kind of item and known answers. */
final class ResultFixture {
    final GivenResult given;
    final String programme = GivenProgramme.programme();
    final String version = GivenQuestionnaire.published(definition());

    ResultFixture(DataSource database) {
        given = new GivenResult(database);
    }

    UUID campaign(String mode, String status, String cuts) {
        return given.campaign(GivenProgramme.evaluation(programme), version, mode, status, cuts);
    }

    UUID campaignOf(String nip, String mode, String status, String cuts) {
        return given.campaign(GivenProgramme.evaluationOf(nip, programme), version, mode, status, cuts);
    }

    private static Map<String, Object> definition() {
        var matrix = likert("sesi", 4);
        matrix.put("type", "likert-matrix");
        matrix.put(
                "rows",
                List.of(Map.of("code", "a", "text", text("Teori")), Map.of("code", "b", "text", text("Praktik"))));
        var single = likert("peran", 3);
        single.put("type", "single-choice");
        var multiple = likert("manfaat", 4);
        multiple.put("type", "multiple-choice");
        multiple.remove("required");
        var materi = likert("materi", 5);
        materi.put("text", text("=Materi dapat diterapkan"));
        return GivenQuestionnaire.definition(
                materi,
                matrix,
                single,
                multiple,
                item("rating", "nilai"),
                item("number", "hari"),
                item("long-text", "saran"));
    }

    List<String> units(int count) {
        return IntStream.range(0, count).mapToObj(i -> Given.unit()).toList();
    }

    List<String> cohorts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> GivenProgramme.cohort(programme))
                .toList();
    }

    /** People of a unit; whoever answers does so by the draw. */
    static List<Person> people(Random random, String unit, String cohort, int invited, int answering) {
        var people = new ArrayList<Person>();
        for (int i = 0; i < invited; i++) {
            people.add(new Person(unit, cohort, i % 2 == 0 ? "F" : "M", i < answering ? answers(random) : null));
        }
        return people;
    }

    static String answers(Random random) {
        var members = new ArrayList<String>();
        members.add("\"hari\":" + (random.nextInt(6) == 0 ? "null" : String.valueOf(random.nextInt(90))));
        var chosen = IntStream.rangeClosed(1, 4)
                .filter(option -> random.nextInt(3) == 0)
                .mapToObj(option -> "\"" + option + "\"")
                .toList();
        members.add(
                "\"manfaat\":" + (chosen.isEmpty() ? "null" : chosen.toString().replace(" ", "")));
        members.add("\"materi\":\"" + (1 + random.nextInt(5)) + "\"");
        members.add("\"nilai\":" + (random.nextInt(7) == 0 ? "null" : String.valueOf(random.nextInt(11))));
        members.add("\"peran\":\"" + (1 + random.nextInt(3)) + "\"");
        members.add("\"saran\":" + (random.nextInt(3) == 0 ? "null" : "\"Saran " + random.nextInt(1000) + "\""));
        members.add("\"sesi.a\":\"" + (1 + random.nextInt(4)) + "\"");
        members.add("\"sesi.b\":\"" + (1 + random.nextInt(4)) + "\"");
        return "{" + String.join(",", members) + "}";
    }
}
