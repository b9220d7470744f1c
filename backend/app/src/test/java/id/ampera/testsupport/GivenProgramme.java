package id.ampera.testsupport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes programmes, cohorts and evaluations through the API, as the administrator unless told otherwise. */
public final class GivenProgramme {
    private GivenProgramme() {}

    public static Map<String, Object> programmeInput() {
        int n = Given.number();
        var input = new HashMap<String, Object>();
        input.put("code", "P" + n);
        input.put("type", "TECHNICAL");
        input.put("title", "Program Uji " + n);
        input.put("objectives", List.of("Menyusun prioritas kerja"));
        return input;
    }

    public static String programme() {
        return created("/programmes", programmeInput());
    }

    public static Map<String, Object> session(String title, String mode, double hours) {
        var session = new HashMap<String, Object>();
        session.put("title", title);
        session.put("mode", mode);
        session.put("hours", hours);
        return session;
    }

    public static Map<String, Object> cohortInput() {
        var input = new HashMap<String, Object>();
        input.put("name", "Angkatan " + Given.number());
        input.put("startsOn", "2026-03-02");
        input.put("endsOn", "2026-03-06");
        return input;
    }

    public static String cohort(String programmeId) {
        return created("/programmes/" + programmeId + "/cohorts", cohortInput());
    }

    public static String cohort() {
        return cohort(programme());
    }

    public static void enrol(String cohortId, String... employeeIds) {
        Api.as(Api.ADMIN)
                .body(Map.of("employeeIds", employeeIds))
                .post("/cohorts/" + cohortId + "/participants")
                .then()
                .statusCode(200);
    }

    /** New employees of the unit, enrolled in the cohort. */
    public static List<String> participants(String cohortId, String unitId, int count) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) ids.add(Given.employee(Given.nip(i % 2 == 0), unitId));
        enrol(cohortId, ids.toArray(String[]::new));
        return ids;
    }

    public static Map<String, Object> evaluationInput(String... programmeIds) {
        int n = Given.number();
        var input = new HashMap<String, Object>();
        input.put("code", "EV" + n);
        input.put("title", "Evaluasi Uji " + n);
        input.put("purpose", "Menilai apakah materi dapat diterapkan");
        input.put("programmeIds", List.of(programmeIds));
        input.put("criteria", List.of(Map.of("code", "EFFECTIVENESS")));
        input.put("methods", List.of("SURVEY"));
        return input;
    }

    /** An evaluation of these programmes, created and so led by the caller. */
    public static String evaluationOf(String nip, String... programmeIds) {
        return Api.as(nip)
                .body(evaluationInput(programmeIds))
                .post("/evaluations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String evaluation(String... programmeIds) {
        return evaluationOf(Api.ADMIN, programmeIds);
    }

    private static String created(String path, Map<String, Object> input) {
        return Api.as(Api.ADMIN)
                .body(input)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
