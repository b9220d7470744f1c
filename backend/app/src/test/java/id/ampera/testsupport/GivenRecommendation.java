package id.ampera.testsupport;

import id.ampera.platform.security.Role;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Recommendations with everything that they stand on, and the people around them. */
public final class GivenRecommendation {
    public final String evaluator = Given.staff(Role.EVALUATOR);
    public final String evaluationId = GivenProgramme.evaluationOf(evaluator, GivenProgramme.programme());
    public final String unitId = Given.unit();
    public final String positionId = GivenOrganisation.position();
    public final String officer = officerOf(unitId);
    private final String questionId = question();
    public final String findingId = finding(questionId, "PUBLISHED");

    /** An officer who handles the matters of this unit; the answer is the NIP to sign in with. */
    public static String officerOf(String unitId) {
        return staffOf(unitId, Role.UNIT_OFFICER);
    }

    public static String staffOf(String unitId, String... roles) {
        var nip = Given.nip(false);
        grant(Given.employee(nip, unitId), unitId, roles);
        return nip;
    }

    private static void grant(String employeeId, String unitId, String... roles) {
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("roles", roles, "units", new String[] {unitId}))
                .put("/accounts/" + employeeId)
                .then()
                .statusCode(200);
    }

    private String question() {
        var source = Map.of("kind", "SURVEY_ITEM", "label", "Survei peserta");
        var question = Map.of("question", "Apakah materi dapat diterapkan?", "sources", List.of(source));
        return Api.as(evaluator)
                .header("If-Match", "\"0\"")
                .body(Map.of("questions", List.of(question)))
                .put("/evaluations/" + evaluationId + "/questions")
                .then()
                .statusCode(200)
                .extract()
                .path("questions[0].id");
    }

    public String draftFinding() {
        return finding(questionId, "DRAFT");
    }

    private String finding(String question, String status) {
        var id = UUID.randomUUID();
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var insert = connection.prepareStatement("INSERT INTO finding (id, version, evaluation_id,"
                        + " evaluation_question_id, type, title, statement, status, stale, updated_at)"
                        + " VALUES (?, 0, ?, ?, 'WEAKNESS', 'Praktik terlalu sedikit', 'Praktik kurang.', ?, FALSE,"
                        + " CURRENT_TIMESTAMP(6))")) {
            insert.setBytes(1, bytes(id));
            insert.setBytes(2, bytes(UUID.fromString(evaluationId)));
            insert.setBytes(3, bytes(UUID.fromString(question)));
            insert.setString(4, status);
            insert.executeUpdate();
            return id.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public Map<String, Object> content() {
        var content = new HashMap<String, Object>();
        content.put("title", "Perbanyak praktik langsung " + Given.number());
        content.put("statement", "Tambahkan simulasi layanan publik pada setiap angkatan.");
        content.put("priority", "HIGH");
        content.put("unitId", unitId);
        content.put("positionId", positionId);
        content.put("measure", "Setiap angkatan memuat paling sedikit 6 JP simulasi.");
        content.put("findingIds", List.of(findingId));
        return content;
    }

    public String draft() {
        return Api.as(evaluator)
                .body(Map.of("evaluationId", evaluationId, "recommendation", content()))
                .post("/recommendations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String issued() {
        var id = draft();
        Api.as(evaluator).post("/recommendations/" + id + "/issue").then().statusCode(200);
        return id;
    }

    public String accepted() {
        var id = issued();
        Api.as(officer)
                .body(Map.of("answer", "ACCEPTED"))
                .post("/recommendations/" + id + "/answer")
                .then()
                .statusCode(200);
        return id;
    }

    /** Any employee of the unit. */
    public String colleague() {
        return Given.employee(Given.nip(true), unitId);
    }

    public String action(String recommendationId, String ownerId) {
        return Api.as(officer)
                .body(Map.of("title", "Susun skenario", "ownerId", ownerId, "dueOn", "2027-01-10"))
                .post("/follow-ups/" + recommendationId + "/actions")
                .then()
                .statusCode(200)
                .extract()
                .path("actions[0].id");
    }

    public String proof(String recommendationId) {
        return Api.as(officer)
                .contentType("multipart/form-data")
                .multiPart("file", "daftar hadir.pdf", "%PDF-1.7 isi".getBytes())
                .post("/follow-ups/" + recommendationId + "/proofs")
                .then()
                .statusCode(200)
                .extract()
                .path("proofs[0].id");
    }

    public String claim(String recommendationId, Map<String, String> claim) {
        return Api.as(officer)
                .body(claim)
                .post("/follow-ups/" + recommendationId + "/claims")
                .then()
                .statusCode(200)
                .extract()
                .path("claims[0].id");
    }
}
