package id.ampera.comment;

import static id.ampera.comment.Commented.act;
import static id.ampera.comment.Commented.answer;
import static id.ampera.comment.Commented.comment;
import static id.ampera.comment.Commented.edit;
import static id.ampera.comment.Commented.remove;
import static id.ampera.comment.Commented.show;
import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static id.ampera.testsupport.GivenQuestionnaire.section;
import static id.ampera.testsupport.GivenQuestionnaire.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of comments when the draft changes, is published or archived, and what the trail keeps of them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CommentLifeApiTest {
    private Commented given;

    @BeforeEach
    void a_draft() {
        given = new Commented();
    }

    @Test
    void a_comment_follows_what_it_is_about_when_its_code_changes() {
        var item = given.thread(given.colleague);
        var section = given.begin(given.colleague, "SECTION", "bagian", "Judulnya pendek.")
                .extract()
                .<String>path("id");
        var renamed = likert("kejelasan", 5);
        renamed.put("text", text("Pertanyaan q"));
        var part = section("materi", renamed, item("long-text", "saran"));
        part.put("title", text("Bagian bagian"));
        var definition = definition();
        definition.put("sections", List.of(part));
        given.save(1, definition).statusCode(200);
        show(given.maker, item).body("code", equalTo("kejelasan"));
        show(given.maker, section).body("code", equalTo("materi"));
        given.counts(given.maker).body("places.find { it.place == 'ITEM' }.code", equalTo("kejelasan"));
    }

    @Test
    void a_comment_on_what_is_gone_keeps_what_it_said() {
        var thread = given.thread(given.colleague);
        given.save(1, definition(likert("lain", 5))).statusCode(200);
        show(given.maker, thread).statusCode(200).body("code", equalTo("q")).body("wording", equalTo("Pertanyaan q"));
        answer(given.maker, thread, "Butirnya saya ganti.").statusCode(201);
        given.begin(given.colleague, "ITEM", "q", "Lagi").statusCode(422);
    }

    @Test
    void publishing_keeps_comments_with_the_draft_that_they_were_on() {
        var thread = given.thread(given.colleague);
        publish(1);
        show(given.maker, thread).body("state", equalTo("OPEN")).body("draftNumber", equalTo(1));
        given.begin(given.colleague, "ITEM", "q", "Untuk versi berikutnya").body("draftNumber", equalTo(2));
        given.list(given.maker).body("total", equalTo(2));
    }

    @Test
    void in_the_archive_comments_are_read_only() {
        var thread = given.thread(given.colleague);
        var own = comment(given.colleague, thread, 0);
        Api.as(given.maker)
                .post("/questionnaires/" + given.questionnaire + "/archive")
                .then()
                .statusCode(200);
        show(given.colleague, thread).statusCode(200).body("can", empty()).body("comments[0].can", empty());
        given.counts(given.colleague).body("can", empty());
        for (var refused : List.of(
                given.begin(given.colleague, "ITEM", "q", "x"),
                answer(given.maker, thread, "x"),
                edit(given.colleague, thread, own, "\"0\"", "x"),
                remove(given.colleague, thread, own),
                act(given.maker, thread, "resolve"))) {
            refused.statusCode(409).body("type", equalTo("/problems/comments-closed"));
        }
    }

    @Test
    void the_trail_has_who_did_what_with_the_words_before_and_after() {
        var thread = given.thread(given.colleague);
        answer(given.maker, thread, "Sudah jelas.").statusCode(201);
        edit(given.colleague, thread, comment(given.colleague, thread, 0), "\"1\"", "Jelaskah?")
                .statusCode(200);
        remove(given.maker, thread, comment(given.maker, thread, 1)).statusCode(204);
        act(given.maker, thread, "resolve").statusCode(200);
        act(given.maker, thread, "reopen").statusCode(200);
        remove(given.colleague, thread, comment(given.colleague, thread, 0)).statusCode(204);
        var trail = Api.as(Api.ADMIN)
                .queryParam("subjectId", thread)
                .queryParam("sort", "occurredAt")
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "comment-thread.created",
                                "comment-thread.answered",
                                "comment-thread.edited",
                                "comment-thread.comment-removed",
                                "comment-thread.resolved",
                                "comment-thread.reopened",
                                "comment-thread.removed"))
                .body("items[0].actorName", equalTo(Commented.name(given.colleague)))
                .body("items[0].subjectLabel", equalTo("Kuesioner Uji"));
        var edited = trail.extract().<String>path("items[2].id");
        Api.as(Api.ADMIN)
                .get("/audit-entries/" + edited)
                .then()
                .body("changes.find { it.pointer == '/comments' }.before", containsString("Apakah maksudnya jelas?"))
                .body("changes.find { it.pointer == '/comments' }.after", containsString("Jelaskah?"));
    }

    @Test
    void a_copy_begins_without_comments() {
        given.thread(given.colleague);
        var input = GivenQuestionnaire.input();
        var copy = Api.as(given.maker)
                .body(input)
                .post("/questionnaires/" + given.questionnaire + "/copy")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.as(given.maker)
                .get("/questionnaires/" + copy + "/comment-threads")
                .then()
                .body("total", equalTo(0))
                .body("nextCursor", nullValue());
    }

    private void publish(int version) {
        Api.as(given.maker)
                .header("If-Match", "\"" + version + "\"")
                .post("/questionnaires/" + given.questionnaire + "/publish")
                .then()
                .statusCode(200);
    }
}
