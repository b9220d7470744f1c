package id.ampera.comment;

import static id.ampera.comment.Commented.act;
import static id.ampera.comment.Commented.answer;
import static id.ampera.comment.Commented.comment;
import static id.ampera.comment.Commented.edit;
import static id.ampera.comment.Commented.input;
import static id.ampera.comment.Commented.name;
import static id.ampera.comment.Commented.remove;
import static id.ampera.comment.Commented.show;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CommentThreadApiTest {
    private Commented given;

    @BeforeEach
    void a_draft() {
        given = new Commented();
    }

    @Test
    void a_comment_stands_on_an_item_a_section_or_the_whole_draft() {
        given.begin(given.colleague, "ITEM", "q", "  Apakah maksudnya jelas?  ")
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("questionnaireId", equalTo(given.questionnaire))
                .body("place", equalTo("ITEM"))
                .body("code", equalTo("q"))
                .body("wording", equalTo("Pertanyaan q"))
                .body("draftNumber", equalTo(1))
                .body("state", equalTo("OPEN"))
                .body("comments", hasSize(1))
                .body("comments[0].text", equalTo("Apakah maksudnya jelas?"))
                .body("comments[0].author", equalTo(name(given.colleague)))
                .body("comments[0].writtenAt", notNullValue())
                .body("comments[0].can", contains("edit", "remove"))
                .body("can", contains("answer", "resolve"));
        given.begin(given.maker, "SECTION", "bagian", "Judulnya pendek.")
                .statusCode(201)
                .body("wording", equalTo("Bagian bagian"));
        given.begin(given.maker, "DRAFT", null, "Terlalu panjang?")
                .statusCode(201)
                .body("code", nullValue())
                .body("wording", equalTo("Kuesioner Uji"));
        given.list(given.maker)
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.place", contains("DRAFT", "SECTION", "ITEM"))
                .body("items[2].author", equalTo(name(given.colleague)))
                .body("items[2].text", equalTo("Apakah maksudnya jelas?"))
                .body("items[2].commentCount", equalTo(1));
        given.counts(given.maker)
                .statusCode(200)
                .body("open", equalTo(3))
                .body("resolved", equalTo(0))
                .body("places.open", contains(1, 1, 1))
                .body("places.find { it.place == 'ITEM' }.code", equalTo("q"))
                .body("can", contains("comment"));
    }

    @Test
    void what_cannot_be_placed_or_read_is_refused_with_a_pointer() {
        var who = given.colleague;
        given.begin(who, "ITEM", "tidak_ada", "x")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/comment-place-unknown"))
                .body("errors[0].pointer", equalTo("/code"));
        given.begin(who, "SECTION", "q", "x").statusCode(422);
        given.begin(who, "ITEM", null, "x").statusCode(422).body("errors[0].pointer", equalTo("/code"));
        given.begin(who, "DRAFT", "q", "x").statusCode(422).body("errors[0].pointer", equalTo("/code"));
        given.begin(who, "ITEM", "q", " ").statusCode(400).body("errors[0].pointer", equalTo("/text"));
        given.begin(who, "ITEM", "q", "x".repeat(2001)).statusCode(400).body("errors[0].pointer", equalTo("/text"));
        given.begin(who, "PAGE", "q", "x").statusCode(400).body("errors[0].pointer", equalTo("/place"));
        var more = input("DRAFT", null, "x");
        more.put("author", UUID.randomUUID().toString());
        Api.as(who).body(more).post(given.threads()).then().statusCode(400);
        given.list(who).body("total", equalTo(0));
        var thread = given.thread(who);
        answer(who, thread, "").statusCode(400).body("errors[0].pointer", equalTo("/text"));
        answer(who, thread, "x".repeat(2001)).statusCode(400);
        answer(who, UUID.randomUUID().toString(), "x").statusCode(404);
        given.begin(who, "ITEM", "q", "x".repeat(2000)).statusCode(201);
    }

    @Test
    void it_is_answered_resolved_and_reopened() {
        var thread = given.thread(given.colleague);
        answer(given.maker, thread, "Saya tambahkan penjelasan.")
                .statusCode(201)
                .body("comments.author", contains(name(given.colleague), name(given.maker)))
                .body("comments[0].can", empty())
                .body("comments[1].can", contains("edit", "remove"));
        act(given.maker, thread, "reopen").statusCode(409).body("type", equalTo("/problems/comment-thread-open"));
        act(given.maker, thread, "resolve")
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("settledBy", equalTo(name(given.maker)))
                .body("settledAt", notNullValue())
                .body("can", contains("reopen"))
                .body("comments[1].can", empty());

        var own = comment(given.maker, thread, 1);
        var version = show(given.maker, thread).extract().header("ETag");
        for (var refused : List.of(
                answer(given.colleague, thread, "Masih kurang jelas."),
                edit(given.maker, thread, own, version, "Lain."),
                remove(given.maker, thread, own),
                act(given.maker, thread, "resolve"))) {
            refused.statusCode(409).body("type", equalTo("/problems/comment-thread-resolved"));
        }
        given.counts(given.maker)
                .body("open", equalTo(0))
                .body("resolved", equalTo(1))
                .body("places", empty());
        Api.as(given.maker)
                .queryParam("state", "OPEN")
                .get(given.threads())
                .then()
                .body("total", equalTo(0));
        Api.as(given.maker)
                .queryParam("state", "RESOLVED")
                .get(given.threads())
                .then()
                .body("items.id", contains(thread));

        act(given.colleague, thread, "reopen")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("settledBy", equalTo(name(given.colleague)));
        answer(given.colleague, thread, "Masih kurang jelas.").statusCode(201).body("comments", hasSize(3));
    }

    @Test
    void ones_own_words_are_edited_on_the_version_that_was_read() {
        var thread = given.thread(given.colleague);
        var own = comment(given.colleague, thread, 0);
        edit(given.colleague, thread, own, null, "Lain.").statusCode(428);
        answer(given.maker, thread, "Sudah jelas.").statusCode(201);
        edit(given.colleague, thread, own, "\"0\"", "Lain.").statusCode(412);
        edit(given.maker, thread, own, "\"1\"", "Lain.").statusCode(403);
        edit(given.colleague, thread, UUID.randomUUID().toString(), "\"1\"", "Lain.")
                .statusCode(404);
        edit(given.colleague, thread, own, "\"1\"", " ").statusCode(400).body("errors[0].pointer", equalTo("/text"));
        edit(given.colleague, thread, own, "\"1\"", "Apakah kata kuncinya jelas?")
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("comments[0].text", equalTo("Apakah kata kuncinya jelas?"))
                .body("comments[0].editedAt", notNullValue())
                .body("comments[1].editedAt", nullValue());
    }

    @Test
    void what_is_taken_back_loses_its_words_and_with_the_last_ones_the_thread_goes() {
        var thread = given.thread(given.colleague);
        answer(given.maker, thread, "Sudah jelas.").statusCode(201);
        var first = comment(given.colleague, thread, 0);
        var second = comment(given.colleague, thread, 1);
        remove(given.maker, thread, first).statusCode(403);
        remove(given.colleague, thread, first).statusCode(204);
        remove(given.colleague, thread, first).statusCode(404);
        show(given.maker, thread)
                .body("comments", hasSize(2))
                .body("comments[0].text", nullValue())
                .body("comments[0].deletedAt", notNullValue())
                .body("comments[0].author", equalTo(name(given.colleague)))
                .body("comments[1].text", equalTo("Sudah jelas."));
        given.list(given.maker).body("items[0].text", nullValue()).body("items[0].commentCount", equalTo(1));

        remove(given.maker, thread, second).statusCode(204);
        show(given.maker, thread).statusCode(404);
        given.counts(given.maker).body("open", equalTo(0));
        Api.as(given.maker)
                .queryParam("updatedSince", "2020-01-01T00:00:00Z")
                .get(given.threads())
                .then()
                .body("items", empty())
                .body("deleted", hasItem(thread));
    }

    @Test
    void a_thread_holds_fifty_comments() {
        var thread = given.thread(given.colleague);
        for (int i = 2; i < CommentThread.MOST_COMMENTS; i++) {
            answer(given.maker, thread, "Balasan " + i).statusCode(201);
        }
        answer(given.maker, thread, "Yang terakhir").statusCode(201).body("can", contains("resolve"));
        answer(given.maker, thread, "Satu lagi")
                .statusCode(409)
                .body("type", equalTo("/problems/comment-thread-full"))
                .body("detail", containsString("50"));
        show(given.maker, thread).body("comments", hasSize(50));
    }

    @Test
    void the_list_is_read_page_by_page_and_filtered_by_place() {
        var one = given.thread(given.colleague);
        var two = given.begin(given.colleague, "ITEM", "saran", "Perlu?")
                .extract()
                .<String>path("id");
        var page = Api.as(given.maker)
                .queryParam("limit", 1)
                .get(given.threads())
                .then()
                .statusCode(200)
                .body("items.id", contains(two))
                .body("total", equalTo(2));
        Api.as(given.maker)
                .queryParam("limit", 1)
                .queryParam("cursor", page.extract().<String>path("nextCursor"))
                .get(given.threads())
                .then()
                .body("items.id", contains(one))
                .body("nextCursor", nullValue());
        Api.as(given.maker)
                .queryParams(Map.of("place", "ITEM", "code", "q"))
                .get(given.threads())
                .then()
                .body("items.id", contains(one));
        Api.as(given.maker).queryParam("q", "perlu").get(given.threads()).then().body("items.id", contains(two));
        Api.as(given.maker).queryParam("limit", 201).get(given.threads()).then().statusCode(400);
        Api.as(given.maker)
                .queryParam("sort", "author")
                .get(given.threads())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/query/sort"));
    }
}
