package id.ampera.comment;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenQuestionnaire;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An evaluator's questionnaire with the items {@code q} and {@code saran} in the section {@code bagian}. */
class Commented {
    final String maker = Given.staff(Role.EVALUATOR);
    final String colleague = Given.staff(Role.EVALUATOR);
    final String questionnaire;

    Commented() {
        this("AGENCY");
    }

    Commented(String visibility) {
        var input = GivenQuestionnaire.input();
        input.put("visibility", visibility);
        questionnaire = Api.as(maker)
                .body(input)
                .post("/questionnaires")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        save(0, definition(likert("q", 5), item("long-text", "saran"))).statusCode(200);
    }

    ValidatableResponse save(int version, Map<String, Object> definition) {
        return Api.as(maker)
                .header("If-Match", "\"" + version + "\"")
                .body(GivenQuestionnaire.edit(definition))
                .put("/questionnaires/" + questionnaire)
                .then();
    }

    static Map<String, Object> input(String place, String code, String text) {
        var input = new HashMap<String, Object>();
        input.put("place", place);
        input.put("text", text);
        if (code != null) input.put("code", code);
        return input;
    }

    ValidatableResponse begin(String who, String place, String code, String text) {
        return Api.as(who).body(input(place, code, text)).post(threads()).then();
    }

    /** A thread on the item {@code q}. */
    String thread(String who) {
        return begin(who, "ITEM", "q", "Apakah maksudnya jelas?")
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse list(String who) {
        return Api.as(who).get(threads()).then();
    }

    ValidatableResponse counts(String who) {
        return Api.as(who).get(threads() + "/counts").then();
    }

    String threads() {
        return "/questionnaires/" + questionnaire + "/comment-threads";
    }

    static ValidatableResponse show(String who, String thread) {
        return Api.as(who).get("/comment-threads/" + thread).then();
    }

    static ValidatableResponse answer(String who, String thread, String text) {
        return Api.as(who)
                .body(Map.of("text", text))
                .post("/comment-threads/" + thread + "/comments")
                .then();
    }

    static ValidatableResponse act(String who, String thread, String what) {
        return Api.as(who).post("/comment-threads/" + thread + "/" + what).then();
    }

    static ValidatableResponse edit(String who, String thread, String comment, String ifMatch, String text) {
        var request = Api.as(who).body(Map.of("text", text));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put("/comment-threads/" + thread + "/comments/" + comment)
                .then();
    }

    static ValidatableResponse remove(String who, String thread, String comment) {
        return Api.as(who)
                .delete("/comment-threads/" + thread + "/comments/" + comment)
                .then();
    }

    /** The comment at this place of the thread, counted from 0. */
    static String comment(String who, String thread, int at) {
        return show(who, thread).statusCode(200).extract().path("comments[" + at + "].id");
    }

    static UUID employee(String nip) {
        return UUID.fromString(Api.as(nip).get("/me").then().extract().path("employeeId"));
    }

    static String name(String nip) {
        return Api.as(nip).get("/me").then().extract().path("name");
    }
}
