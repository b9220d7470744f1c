package id.ampera.comment;

import static id.ampera.comment.Commented.act;
import static id.ampera.comment.Commented.answer;
import static id.ampera.comment.Commented.comment;
import static id.ampera.comment.Commented.employee;
import static id.ampera.comment.Commented.remove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.notification.NotificationLoading;
import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is told of what in a thread, and who is not. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CommentNoticeTest {
    @Inject
    EntityManager em;

    @Inject
    NotificationLoading addresses;

    /** Kinds of one's notices, newest first. */
    private static List<String> told(String nip) {
        return Api.as(nip).get("/me/notices").then().statusCode(200).extract().path("items.kind");
    }

    @Test
    void whoever_made_the_questionnaire_is_told_and_led_to_the_thread() {
        var given = new Commented();
        var thread = given.thread(given.colleague);
        Api.as(given.maker)
                .get("/me/notices")
                .then()
                .body("items.kind", contains("COMMENT_WRITTEN"))
                .body("items[0].title", equalTo("Komentar baru pada kuesioner"))
                .body("items[0].detail", containsString("Kuesioner Uji"))
                .body("items[0].path", equalTo("/questionnaires/" + given.questionnaire + "?thread=" + thread));
        Api.as(given.maker)
                .header("Accept-Language", "en")
                .get("/me/notices")
                .then()
                .body("items[0].title", equalTo("A new comment on a questionnaire"));
        assertThat(told(given.colleague)).isEmpty();
    }

    @Test
    void nobody_is_told_of_what_they_do_themselves() {
        var given = new Commented();
        var thread = given.thread(given.maker);
        answer(given.maker, thread, "Saya jawab sendiri.").statusCode(201);
        act(given.maker, thread, "resolve").statusCode(200);
        assertThat(told(given.maker)).isEmpty();
        assertThat(told(given.colleague)).isEmpty();
    }

    @Test
    void whoever_wrote_in_the_thread_is_told_of_what_follows() {
        var given = new Commented();
        var third = Given.staff(Role.EVALUATOR);
        var thread = given.thread(given.colleague);
        answer(third, thread, "Menurut saya jelas.").statusCode(201);
        assertThat(told(given.colleague)).containsExactly("COMMENT_ANSWERED");
        act(given.maker, thread, "resolve").statusCode(200);
        assertThat(told(given.colleague)).containsExactly("COMMENT_RESOLVED", "COMMENT_ANSWERED");
        act(given.colleague, thread, "reopen").statusCode(200);
        assertThat(told(third)).containsExactly("COMMENT_REOPENED", "COMMENT_RESOLVED");
        assertThat(told(given.maker)).containsExactly("COMMENT_REOPENED", "COMMENT_ANSWERED", "COMMENT_WRITTEN");
    }

    @Test
    void whoever_took_their_words_back_is_not_told_any_more() {
        var given = new Commented();
        var third = Given.staff(Role.EVALUATOR);
        var thread = given.thread(given.colleague);
        answer(third, thread, "Salah ketik").statusCode(201);
        remove(third, thread, comment(third, thread, 1)).statusCode(204);
        answer(given.maker, thread, "Sudah saya perbaiki.").statusCode(201);
        assertThat(told(third)).isEmpty();
        assertThat(told(given.colleague)).startsWith("COMMENT_ANSWERED");
    }

    @Test
    void whoever_may_not_read_the_draft_any_more_is_not_told_of_it() {
        var given = new Commented();
        var leaver = Given.staff(Role.EVALUATOR);
        var thread = given.thread(given.colleague);
        answer(leaver, thread, "Menurut saya jelas.").statusCode(201);
        var before = told(given.colleague).size();
        var account = "/accounts/" + employee(leaver);
        var version = Api.as(Api.ADMIN).get(account).then().extract().header("ETag");
        Api.as(Api.ADMIN)
                .header("If-Match", version)
                .body(Map.of("roles", List.of(), "units", List.of()))
                .put(account)
                .then()
                .statusCode(200);
        answer(given.maker, thread, "Terima kasih.").statusCode(201);
        assertThat(told(leaver)).isEmpty();
        assertThat(told(given.colleague)).hasSize(before + 1);

        Api.as(given.maker)
                .header("If-Match", "\"1\"")
                .body(Map.of("visibility", "OWN", "inLibrary", false))
                .post("/questionnaires/" + given.questionnaire + "/share")
                .then()
                .statusCode(200);
        answer(given.maker, thread, "Kini hanya untuk saya.").statusCode(201);
        assertThat(told(given.colleague)).hasSize(before + 1);
    }

    @Test
    void talk_is_told_on_the_screen_and_leaves_no_mail() {
        var given = new Commented();
        addresses.setAddress(employee(given.maker), UUID.randomUUID() + "@ampera.example");
        given.thread(given.colleague);
        assertThat(told(given.maker)).containsExactly("COMMENT_WRITTEN");
        var maker = employee(given.maker);
        var mails = (Number) QuarkusTransaction.requiringNew().call(() -> em.createNativeQuery(
                        "select count(*) from outgoing_mail m join notice n on n.id = m.notice_id where n.employee_id = ?1")
                .setParameter(1, maker)
                .getSingleResult());
        assertThat(mails.longValue()).isZero();
    }
}
