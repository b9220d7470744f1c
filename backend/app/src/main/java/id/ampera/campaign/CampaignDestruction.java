package id.ampera.campaign;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.questionnaire.AnswerCheck;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was destroyed of a campaign: rows with the release or the calling off, the keys after its commit. */
@Entity
@Table(name = "campaign_destruction")
class CampaignDestruction {
    @Id
    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private DestructionCause cause;

    private int answers;
    private int drafts;
    private int blindedMacs;
    private Instant destroyedAt;
    private String record;
    private String sha256;
    private String signature;
    private String signerKey;

    protected CampaignDestruction() {}

    CampaignDestruction(UUID campaignId, DestructionCause cause, int blindedMacs) {
        this.campaignId = campaignId;
        this.cause = cause;
        this.blindedMacs = blindedMacs;
    }

    void erased(int answers, int drafts) {
        this.answers = answers;
        this.drafts = drafts;
    }

    boolean isComplete() {
        return destroyedAt != null;
    }

    /** @param fingerprints of the public keys whose private halves are gone */
    String describe(ObjectMapper json, String manifestSha256, List<String> fingerprints, Instant now) {
        var described = json.createObjectNode()
                .put("campaignId", campaignId.toString())
                .put("manifestSha256", manifestSha256)
                .put("cause", cause.name())
                .put("destroyedAt", now.toString())
                .put("answers", answers)
                .put("drafts", drafts)
                .put("blindedMacs", blindedMacs)
                .put("campaignKeys", 1);
        var keys = described.putArray("signingKeys");
        fingerprints.forEach(keys::add);
        return AnswerCheck.canonical(described);
    }

    void complete(ManifestView signed, Instant now) {
        destroyedAt = now;
        record = signed.manifest();
        sha256 = signed.sha256();
        signature = signed.signature();
        signerKey = signed.signerKey();
    }

    DestructionView view(List<String> fingerprints) {
        return new DestructionView(
                cause, destroyedAt, answers, drafts, blindedMacs, fingerprints, record, sha256, signature, signerKey);
    }
}
