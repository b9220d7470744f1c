package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every GET of the contract, as everybody there is, after a campaign was answered: no code, no ballot, no answer. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class NobodyReadsABallotTest {
    private static final String WORDS = "Rahasia nomor ";
    /** Everybody finds their own there. */
    private static final String PUBLISHED = "/campaigns/{id}/ballots";

    @Inject
    DataSource database;

    private Audience audience;
    private String campaign;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    /** What nobody may read, and what it is. */
    private final Map<String, String> secrets = new LinkedHashMap<>();

    private void everybodyThereIs() {
        tokens.put("nobody", null);
        tokens.put("administrator", Tokens.of(Api.ADMIN));
        var evaluator = Given.staff("evaluator");
        var id = Api.as(evaluator).get("/me").then().extract().<String>path("employeeId");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("members", List.of(Map.of("employeeId", id, "role", "LEAD"))))
                .put("/evaluations/" + audience.evaluationId() + "/team")
                .then()
                .statusCode(200);
        tokens.put("evaluator of the team", Tokens.of(evaluator));
        tokens.put("another evaluator", Tokens.of(Given.staff("evaluator")));
        tokens.put("decision maker", Tokens.of(Given.staff("decision-maker")));
        tokens.put("unit officer", Tokens.of(Given.staff("unit-officer")));
        tokens.put("respondent", Tokens.of(audience.nips().get(0)));
        tokens.put("colleague", Tokens.of(audience.nips().get(14)));
        tokens.put("program", Tokens.ofService("campaigns:read results:read evaluations:read"));
    }

    private void answered() throws SQLException {
        audience = GivenCampaign.audience(15);
        campaign = GivenCampaign.open(audience, "ANONYMOUS", "UNIT");
        for (int i = 0; i < 8; i++) {
            var ballot = Ballot.fetch(campaign, audience.nips().get(i));
            ballot.body().forEach((name, value) -> {
                if (!name.equals("stratumId")) secret(name, value.toString());
            });
            if (i == 0) {
                var draft = new byte[4096];
                java.util.Arrays.fill(draft, (byte) 0x5a);
                ballot.saveDraft(draft, null).then().statusCode(204);
                secret("draft", Base64.getUrlEncoder().encodeToString(draft).substring(0, 60));
            } else {
                var receipt = ballot.submit("{\"q1\":\"4\",\"q2\":\"" + WORDS + i + "\"}")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("receipt");
                secret("receipt", receipt);
            }
        }
        secret("answer", WORDS);
        keptBytes("invitation", "blinded_mac", "trace of the ballot");
        keptBytes("sealed_inbox", "slot", "place of an answer");
        keptBytes("sealed_inbox", "substr(sealed, 1, 32)", "sealed answer");
        keptBytes("sealed_draft", "slot", "place of a draft");
    }

    private void keptBytes(String table, String column, String what) throws SQLException {
        var hex = campaign.replace("-", "");
        var sql = "select " + column + " from " + table + " where campaign_id = unhex('" + hex + "')";
        for (var value : Tables.query(database, sql)) {
            if (value.equals("null")) continue;
            secret(what, value);
            var bytes = HexFormat.of().parseHex(value);
            secret(what, Base64.getEncoder().encodeToString(bytes).substring(0, 40));
            secret(what, Base64.getUrlEncoder().encodeToString(bytes).substring(0, 40));
        }
    }

    private void secret(String what, String value) {
        assertThat(value.length()).isGreaterThan(10);
        secrets.put(value, what);
    }

    /** Paths with whatever id of this story may stand in them. */
    private Set<String> addresses() throws IOException {
        var contract = new ObjectMapper()
                .readTree(Api.anonymous()
                        .queryParam("format", "json")
                        .get("/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        var ids = List.of(
                campaign,
                audience.evaluationId(),
                audience.programmeId(),
                audience.cohortId(),
                audience.unitId(),
                audience.versionId(),
                audience.employeeIds().get(0));
        var addresses = new LinkedHashSet<String>();
        contract.path("paths").fields().forEachRemaining(path -> {
            if (!path.getValue().has("get")) return;
            var address = path.getKey().replaceFirst("^/api/v1", "");
            if (!address.contains("{")) addresses.add(address);
            else ids.forEach(id -> addresses.add(filled(address, id)));
        });
        assertThat(addresses).hasSizeGreaterThan(300);
        return addresses;
    }

    private String filled(String address, String id) {
        return address.replace("{itemKey}", "q2")
                .replace("{format}", "pdf")
                .replace("{number}", "1")
                .replace("{page}", "1")
                .replace("{programmeId}", audience.programmeId())
                .replaceFirst("\\{[^}]+}", id)
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private record Read(String address, String who, int status, String text) {}

    private List<Read> everything() throws IOException {
        var read = new ArrayList<Read>();
        for (var address : addresses()) {
            tokens.forEach((who, token) -> {
                var request = token == null ? Api.anonymous() : Api.withToken(token);
                var response = request.queryParam("evaluationId", audience.evaluationId())
                        .queryParam("campaignId", campaign)
                        .get(address);
                var text = new String(response.asByteArray(), StandardCharsets.ISO_8859_1);
                read.add(new Read(address, who, response.statusCode(), response.getHeaders() + text));
            });
        }
        return read;
    }

    private Set<String> found(List<Read> read, Set<String> allowed) {
        var found = new TreeSet<String>();
        for (var each : read) {
            if (allowed.contains(each.address())) continue;
            secrets.forEach((value, what) -> {
                if (each.text().contains(value)) found.add(each.who() + " reads " + what + " at " + each.address());
            });
        }
        return found;
    }

    @Test
    void no_role_reads_a_ballot_a_receipt_a_draft_or_an_answer() throws Exception {
        answered();
        everybodyThereIs();
        var open = everything();
        // they do get in where they may
        assertThat(open)
                .anyMatch(each -> each.who().equals("evaluator of the team")
                        && each.address().equals("/campaigns/" + campaign)
                        && each.status() == 200);
        assertThat(open.stream().filter(each -> each.status() == 200).count()).isGreaterThan(150);
        assertThat(open).noneMatch(each -> each.status() >= 500);
        assertThat(found(open, Set.of())).isEmpty();
        // who has fetched a ballot, they alone are told
        assertThat(open.stream()
                        .filter(each -> each.text().contains("\"ISSUED\""))
                        .map(each -> each.who() + " " + each.address()))
                .containsExactly("respondent /me/surveys");

        GivenCampaign.release(campaign);
        var released = everything();
        assertThat(released).noneMatch(each -> each.status() >= 500);
        assertThat(found(released, Set.of(PUBLISHED.replace("{id}", campaign)))).isEmpty();
    }
}
