package id.ampera.testsupport;

import id.ampera.platform.crypto.BlindRsa;
import io.restassured.response.Response;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A respondent's client of the anonymous mode: makes a ballot, has it signed unseen, takes the blinding off. */
public final class Ballot {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final String campaignId;
    private final String stratumId;
    private final RSAPublicKey key;
    private final byte[] message = BlindRsa.prepare(new byte[32]);
    private final BlindRsa.Blinded blinded;
    private byte[] signature;

    private Ballot(String campaignId, String stratumId, RSAPublicKey key) {
        this.campaignId = campaignId;
        this.stratumId = stratumId;
        this.key = key;
        blinded = BlindRsa.blind(key, message);
    }

    /** A ballot of this participant that is not signed yet. */
    public static Ballot of(String campaignId, String nip) {
        var stratum = GivenCampaign.mine(campaignId, nip, "stratumId");
        return ofStratum(campaignId, stratum);
    }

    public static Ballot ofStratum(String campaignId, String stratumId) {
        var manifest = new io.restassured.path.json.JsonPath(Api.anonymous()
                .get("/campaigns/" + campaignId + "/manifest")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("manifest"));
        String spki = manifest.getString("strata.find { it.id == '" + stratumId + "' }.publicKey");
        return new Ballot(campaignId, stratumId, BlindRsa.publicKey(DECODER.decode(spki)));
    }

    /** A signed ballot of this participant. */
    public static Ballot fetch(String campaignId, String nip) {
        var ballot = of(campaignId, nip);
        ballot.sign(nip).then().statusCode(200);
        return ballot;
    }

    public Response sign(String nip) {
        var response = Api.as(nip)
                .body(Map.of("blindedMessage", ENCODER.encodeToString(blinded.message())))
                .post("/campaigns/" + campaignId + "/ballots");
        if (response.statusCode() == 200) {
            var blind = DECODER.decode(response.<String>path("blindSignature"));
            signature = BlindRsa.finalize(key, message, blind, blinded.inverse());
        }
        return response;
    }

    /** As if somebody had signed it who is not the signer. */
    public Ballot forged() {
        signature = new byte[256];
        signature[255] = 1;
        return this;
    }

    public Map<String, Object> withAnswers(String answers) {
        var body = body();
        body.put("answers", answers);
        return body;
    }

    public Map<String, Object> body() {
        var body = new HashMap<String, Object>();
        body.put("stratumId", stratumId);
        body.put("ballot", ENCODER.encodeToString(message));
        body.put("signature", ENCODER.encodeToString(signature));
        return body;
    }

    public Response submit(String answers) {
        return submitTo(campaignId, answers);
    }

    public Response submitTo(String otherCampaignId, String answers) {
        return Api.anonymous()
                .body(withAnswers(answers))
                .post("/campaigns/" + otherCampaignId + "/anonymous-submissions");
    }

    public Response withdraw() {
        return Api.anonymous().body(body()).post("/campaigns/" + campaignId + "/anonymous-withdrawals");
    }

    public Response saveDraft(byte[] sealed, String replaces) {
        var body = body();
        body.put("sealed", ENCODER.encodeToString(sealed));
        if (replaces != null) body.put("replaces", replaces);
        return draft("", body);
    }

    public Response readDraft() {
        return draft("/read", body());
    }

    public Response discardDraft() {
        return draft("/discard", body());
    }

    private Response draft(String verb, Map<String, Object> body) {
        return Api.anonymous().body(body).post("/campaigns/" + campaignId + "/anonymous-drafts" + verb);
    }

    public String stratumId() {
        return stratumId;
    }

    public byte[] message() {
        return message.clone();
    }
}
