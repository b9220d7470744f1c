package id.ampera.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** Makes documents, excerpts and checklists through the API, as the administrator unless told otherwise. */
public final class GivenDocument {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GivenDocument() {}

    public static Map<String, Object> input(String evaluationId) {
        var input = new HashMap<String, Object>();
        input.put("evaluationId", evaluationId);
        input.put("title", "Dokumen Uji " + Given.number());
        input.put("kind", "POLICY");
        return input;
    }

    public static ValidatableResponse upload(String nip, Map<String, Object> input, String fileName, byte[] content) {
        return Api.as(nip)
                .contentType("multipart/form-data")
                .multiPart("document", json(input), "application/json")
                .multiPart("file", fileName, content)
                .post("/documents")
                .then();
    }

    public static ValidatableResponse replace(String id, int version, String reason, byte[] content) {
        return Api.as(Api.ADMIN)
                .contentType("multipart/form-data")
                .header("If-Match", "\"" + version + "\"")
                .multiPart("version", json(Map.of("reason", reason)), "application/json")
                .multiPart("file", "baru.bin", content)
                .post("/documents/" + id + "/versions")
                .then();
    }

    public static String document(String evaluationId, String... pages) {
        return upload(Api.ADMIN, input(evaluationId), "perwali.pdf", SampleFiles.pdf(pages))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> passage(String documentId, int page, String words) {
        var text = Api.as(Api.ADMIN)
                .get("/documents/" + documentId + "/pages/" + page)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("text");
        var input = new HashMap<String, Object>();
        input.put("documentId", documentId);
        input.put("versionNumber", 1);
        input.put("page", page);
        input.put("start", text.indexOf(words));
        input.put("end", text.indexOf(words) + words.length());
        return input;
    }

    public static String excerpt(String documentId, int page, String words) {
        return Api.as(Api.ADMIN)
                .body(passage(documentId, page, words))
                .post("/document-excerpts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
