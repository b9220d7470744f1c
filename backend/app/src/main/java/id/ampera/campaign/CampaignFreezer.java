package id.ampera.campaign;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ampera.platform.crypto.Sha256;
import id.ampera.questionnaire.AnswerCheck;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Freezes at publishing who is asked; of an anonymous campaign also strata, keys and the manifest that promises them. */
@ApplicationScoped
class CampaignFreezer {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final CampaignRepository repository;
    private final InvitationRepository invitations;
    private final AudienceReader audiences;
    private final Questionnaires questionnaires;
    private final IdentifyingCheck identifying;
    private final CampaignKeys keys;
    private final ManifestSigner signer;
    private final ManifestLog log;
    private final ObjectMapper json;

    CampaignFreezer(
            CampaignRepository repository,
            InvitationRepository invitations,
            AudienceReader audiences,
            Questionnaires questionnaires,
            IdentifyingCheck identifying,
            CampaignKeys keys,
            ManifestSigner signer,
            ManifestLog log,
            ObjectMapper json) {
        this.repository = repository;
        this.invitations = invitations;
        this.audiences = audiences;
        this.questionnaires = questionnaires;
        this.identifying = identifying;
        this.keys = keys;
        this.signer = signer;
        this.log = log;
        this.json = json;
    }

    /** @param reason why an anonymous campaign asks what may tell who answers; null if nothing was said */
    void freeze(Campaign campaign, String reason) {
        if (campaign.isPublic()) {
            identifying.require(campaign, reason);
            keys.create(campaign.id(), List.of());
            return;
        }
        var audience = audiences.read(campaign).audience();
        var people = audience.people();
        if (people.isEmpty()) {
            var superiors = campaign.respondentRole() == RespondentRole.SUPERIOR;
            throw (superiors ? CampaignProblem.RATERS_MISSING : CampaignProblem.AUDIENCE_EMPTY).raise();
        }
        var stratumOf = new HashMap<Invitee, UUID>();
        if (campaign.isAnonymous()) {
            identifying.require(campaign, reason);
            var least = Strata.leastSize(campaign.minimumGroup());
            if (people.size() < least) {
                throw CampaignProblem.AUDIENCE_TOO_SMALL.with("needed", least).with("size", people.size());
            }
            var strata = Strata.partition(audience, campaign.cuts(), campaign.minimumGroup())
                    .strata();
            var frozen = addStrata(campaign, strata);
            for (int i = 0; i < strata.size(); i++) {
                for (var member : strata.get(i).members())
                    stratumOf.put(member, frozen.get(i).id());
            }
            var signed = signer.sign(manifest(campaign, frozen));
            repository.add(new CampaignManifest(campaign.id(), signed));
            log.add(campaign.id(), signed.sha256(), campaign.publishedAt());
            if (campaign.interimDays() != null) {
                repository.add(new CampaignInterim(campaign.id(), campaign.interimDays(), campaign.opensAt()));
            }
        }
        for (var person : people) {
            invitations.persist(
                    new Invitation(campaign.id(), campaign.respondentRole(), person, stratumOf.get(person)));
        }
    }

    private List<CampaignStratum> addStrata(Campaign campaign, List<Strata.Stratum> strata) {
        var ids = strata.stream().map(each -> UUID.randomUUID()).toList();
        var publicKeys = keys.create(campaign.id(), ids);
        var frozen = new ArrayList<CampaignStratum>();
        for (int i = 0; i < strata.size(); i++) {
            var spki = publicKeys.get(ids.get(i));
            var stratum = new CampaignStratum(
                    ids.get(i), campaign.id(), strata.get(i), BASE64.encodeToString(spki), Sha256.hex(spki));
            repository.add(stratum);
            frozen.add(stratum);
        }
        return frozen;
    }

    private String manifest(Campaign campaign, List<CampaignStratum> strata) {
        var manifest = json.createObjectNode()
                .put("campaignId", campaign.id().toString())
                .put("title", campaign.title())
                .put(
                        "questionnaireSha256",
                        questionnaires
                                .requirePublished(campaign.questionnaireVersionId())
                                .sha256())
                .put("closesAt", campaign.closesAt().toString())
                .put(
                        "graceUntil",
                        campaign.closesAt()
                                .plus(Duration.ofHours(campaign.graceHours()))
                                .toString())
                .put("minimumGroup", campaign.minimumGroup())
                .put("minimumVerbatim", campaign.minimumVerbatim());
        if (campaign.identifyingReason() != null) manifest.put("identifyingReason", campaign.identifyingReason());
        if (campaign.interimDays() != null) manifest.set("interim", InterimPromise.of(campaign, json));
        var cuts = manifest.putArray("cuts");
        campaign.cuts().forEach(cut -> cuts.add(cut.name()));
        var list = manifest.putArray("strata");
        for (var stratum : strata) list.add(entry(stratum));
        return AnswerCheck.canonical(manifest);
    }

    private ObjectNode entry(CampaignStratum stratum) {
        return json.createObjectNode()
                .put("id", stratum.id().toString())
                .put("label", stratum.label())
                .put("size", stratum.sizeInvited())
                .put("publicKey", stratum.publicKey())
                .put("fingerprint", stratum.fingerprint());
    }
}
