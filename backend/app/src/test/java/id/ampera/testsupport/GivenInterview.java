package id.ampera.testsupport;

import java.util.HashMap;
import java.util.Map;

/** Makes interviews and their transcripts through the API. */
public final class GivenInterview {
    private GivenInterview() {}

    public static Map<String, Object> input(String evaluationId) {
        int n = Given.number();
        var input = new HashMap<String, Object>();
        input.put("evaluationId", evaluationId);
        input.put("code", "W-" + n);
        input.put("title", "Wawancara Kepala Bidang " + n);
        input.put("name", "Narasumber Uji " + n);
        input.put("position", "Kepala Bidang Uji " + n);
        input.put("consent", "BY_POSITION");
        input.put("heldOn", "2026-03-10");
        return input;
    }

    /** An interview that took place, without a transcript; its version is 1. */
    public static String held(String nip, Map<String, Object> input) {
        var id = Api.as(nip)
                .body(input)
                .post("/interviews")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.as(nip).post("/interviews/" + id + "/hold").then().statusCode(200);
        return id;
    }

    /** Its next transcript version; the answer is the interview's version now. */
    public static int transcribe(String nip, String id, int version, String text, String reason) {
        var body = new HashMap<String, Object>();
        body.put("text", text);
        body.put("reason", reason);
        return Api.as(nip)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/interviews/" + id + "/transcript-versions")
                .then()
                .statusCode(201)
                .extract()
                .path("version");
    }

    /** Marks the first occurrence of these words; the answer is the quote's id. */
    public static String quote(String nip, String id, int number, String text, String words) {
        var at = text.indexOf(words);
        return Api.as(nip)
                .body(Map.of("interviewId", id, "transcriptNumber", number, "start", at, "end", at + words.length()))
                .post("/interview-quotes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
