package id.ampera.comment;

import static id.ampera.comment.Commented.act;
import static id.ampera.comment.Commented.answer;
import static id.ampera.comment.Commented.comment;
import static id.ampera.comment.Commented.edit;
import static id.ampera.comment.Commented.remove;
import static id.ampera.comment.Commented.show;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.access.AccessLoading;
import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever may read the draft may comment, and nobody else learns that there are comments. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CommentRightsApiTest {
    @Inject
    AccessLoading access;

    @Test
    void respondents_and_unit_officers_have_no_part_in_it() {
        var given = new Commented();
        var thread = given.thread(given.maker);
        var own = comment(given.maker, thread, 0);
        for (var who : List.of(Api.STRANGER, Given.staff(Role.UNIT_OFFICER))) {
            everything(who, given, thread, own).forEach(each -> each.statusCode(403));
        }
    }

    @Test
    void what_its_maker_keeps_is_not_there_for_colleagues() {
        var given = new Commented("OWN");
        var thread = given.thread(given.maker);
        var own = comment(given.maker, thread, 0);
        for (var who : List.of(given.colleague, Given.staff(Role.DECISION_MAKER))) {
            everything(who, given, thread, own).forEach(each -> each.statusCode(404));
        }
        var admin = Given.staff(Role.ADMIN);
        try {
            answer(admin, thread, "Dari administrator").statusCode(201);
            show(given.maker, thread)
                    .body("comments.author", contains(Commented.name(given.maker), Commented.name(admin)));
        } finally {
            // the first administrator, as whom everything else is done, is one only while there is no other
            QuarkusTransaction.requiringNew().run(() -> access.grant(Commented.employee(admin), Set.of(), Set.of()));
        }
    }

    @Test
    void what_is_taken_back_from_colleagues_takes_their_thread_along() {
        var given = new Commented();
        var thread = given.thread(given.colleague);
        share(given, 1, "OWN");
        show(given.colleague, thread).statusCode(404);
        given.list(given.colleague).statusCode(404);
        answer(given.colleague, thread, "x").statusCode(404);
        show(given.maker, thread).statusCode(200);
        share(given, 2, "AGENCY");
        show(given.colleague, thread).statusCode(200);
    }

    @Test
    void a_decision_maker_comments_and_resolves_only_what_they_began() {
        var given = new Commented();
        var reader = Given.staff(Role.DECISION_MAKER);
        given.counts(reader).body("can", contains("comment"));
        var foreign = given.thread(given.maker);
        answer(reader, foreign, "Setuju.").statusCode(201).body("can", contains("answer"));
        act(reader, foreign, "resolve").statusCode(403);
        var own = given.begin(reader, "DRAFT", null, "Kapan mulai?")
                .statusCode(201)
                .body("can", contains("answer", "resolve"))
                .extract()
                .<String>path("id");
        act(reader, own, "resolve").statusCode(200).body("can", contains("reopen"));
        act(reader, own, "reopen").statusCode(200);
    }

    @Test
    void nobody_changes_the_words_of_another_not_even_an_administrator() {
        var given = new Commented();
        var thread = given.thread(given.colleague);
        var words = comment(given.maker, thread, 0);
        for (var who : List.of(given.maker, Api.ADMIN)) {
            edit(who, thread, words, "\"0\"", "Lain.").statusCode(403);
            remove(who, thread, words).statusCode(403);
            show(who, thread).body("comments[0].can", empty());
        }
        show(given.maker, thread).body("comments[0].text", equalTo("Apakah maksudnya jelas?"));
    }

    @Test
    void a_comment_of_another_thread_is_not_there() {
        var given = new Commented();
        var one = given.thread(given.colleague);
        var two = given.thread(given.colleague);
        var words = comment(given.colleague, two, 0);
        edit(given.colleague, one, words, "\"0\"", "Lain.").statusCode(404);
        remove(given.colleague, one, words).statusCode(404);
    }

    @Test
    void without_a_token_nothing_is_told() {
        var given = new Commented();
        Api.anonymous().get(given.threads()).then().statusCode(401);
        Api.withToken(Tokens.of(Api.STRANGER)).get(given.threads()).then().statusCode(403);
    }

    private static List<ValidatableResponse> everything(String who, Commented given, String thread, String comment) {
        return List.of(
                given.list(who),
                given.counts(who),
                given.begin(who, "ITEM", "q", "x"),
                show(who, thread),
                answer(who, thread, "x"),
                edit(who, thread, comment, "\"0\"", "x"),
                remove(who, thread, comment),
                act(who, thread, "resolve"),
                act(who, thread, "reopen"));
    }

    private static void share(Commented given, int version, String visibility) {
        Api.as(given.maker)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("visibility", visibility, "inLibrary", false))
                .post("/questionnaires/" + given.questionnaire + "/share")
                .then()
                .statusCode(200);
    }
}
