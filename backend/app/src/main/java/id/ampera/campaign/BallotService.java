package id.ampera.campaign;

import id.ampera.platform.crypto.BlindRsa;
import id.ampera.platform.crypto.Sealing;
import id.ampera.platform.http.Allowance;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/**
 * Signs one ballot per invited person without seeing it. Leaves the state of the invitation and a MAC under the campaign's
 * key, and nothing else: no time, no order, no audit entry.
 */
@ApplicationScoped
@Transactional
class BallotService {
    static final String MAC = "ballot-mac";
    private static final int IN_A_ROW = 20;
    private static final Duration THEN_EVERY = Duration.ofSeconds(3);

    /** Each signature costs the signer a thousand times what asking for it costs. */
    private final Allowance<UUID> allowance = new Allowance<>(IN_A_ROW, THEN_EVERY);

    private final CampaignRepository repository;
    private final InvitationRepository invitations;
    private final CampaignKeys keys;
    private final Caller caller;
    private final Clock clock;

    BallotService(
            CampaignRepository repository,
            InvitationRepository invitations,
            CampaignKeys keys,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.invitations = invitations;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    BallotView issue(UUID campaignId, NewBallot ballot) {
        if (caller.employeeId() == null) throw CommonProblem.NOT_FOUND.raise();
        return issue(campaignId, caller.employeeId(), Base64.getUrlDecoder().decode(ballot.blindedMessage()));
    }

    private BallotView issue(UUID campaignId, UUID employeeId, byte[] message) {
        var campaign = repository.requireShared(campaignId);
        if (!campaign.isAnonymous()) {
            if (!invitations.isInvited(campaignId, employeeId)) throw CommonProblem.NOT_FOUND.raise();
            throw CampaignProblem.CAMPAIGN_NOT_ANONYMOUS.raise();
        }
        var invitation = invitations.findAnonymous(campaignId, employeeId).orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (!campaign.takesAnswers(clock.instant())) throw campaign.refusal();
        allowance.take(invitation.id());
        return sign(invitation, message);
    }

    /** Without looking at the window, for loaders. */
    byte[] issueTo(UUID campaignId, UUID employeeId, byte[] message) {
        var invitation = invitations.findAnonymous(campaignId, employeeId).orElseThrow(CommonProblem.NOT_FOUND::raise);
        return Base64.getUrlDecoder().decode(sign(invitation, message).blindSignature());
    }

    private BallotView sign(Invitation invitation, byte[] message) {
        var campaignId = invitation.campaignId();
        var mac = Sealing.mac(keys.derive(campaignId, MAC).orElseThrow(), message);
        if (!invitations.issue(invitation.id(), mac) && !Sealing.isEqual(mac, invitations.issuedMac(invitation.id()))) {
            throw CampaignProblem.BALLOT_ALREADY_ISSUED.raise();
        }
        try {
            var signature = BlindRsa.blindSign(keys.signingKey(campaignId, invitation.stratumId()), message);
            return new BallotView(
                    invitation.stratumId(),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
        } catch (IllegalArgumentException notBelowTheModulus) {
            throw CampaignProblem.BLINDED_MESSAGE_INVALID.at("/blindedMessage");
        }
    }
}
