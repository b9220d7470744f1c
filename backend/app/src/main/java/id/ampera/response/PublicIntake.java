package id.ampera.response;

import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.platform.crypto.Sealing;
import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.http.Allowance;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.response.PublicAnswerService.Arrived;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** Takes in answers of people without an account: one per challenge, and one per device in a window. */
@ApplicationScoped
class PublicIntake {
    /** Long enough for a slow reader; who sends later, from a queue without a connection, fetches another one. */
    static final Duration VALID = Duration.ofHours(2);

    private static final int IN_A_ROW = 20;
    private static final Duration THEN_EVERY = Duration.ofSeconds(3);

    private final Allowance<String> perDevice = new Allowance<>(IN_A_ROW, THEN_EVERY);
    private final Allowance<String> perChallenge = new Allowance<>(IN_A_ROW, THEN_EVERY);
    private final Campaigns campaigns;
    private final Answering answering;
    private final AnswerSheets sheets;
    private final WorkCost cost;
    private final PublicAnswerService answers;
    private final Clock clock;

    PublicIntake(
            Campaigns campaigns,
            Answering answering,
            AnswerSheets sheets,
            WorkCost cost,
            PublicAnswerService answers,
            Clock clock) {
        this.campaigns = campaigns;
        this.answering = answering;
        this.sheets = sheets;
        this.cost = cost;
        this.answers = answers;
        this.clock = clock;
    }

    ChallengeView challenge(UUID campaignId, NewChallenge wanted) {
        return challenge(campaignId, wanted, clock.instant());
    }

    ChallengeView challenge(UUID campaignId, NewChallenge wanted, Instant now) {
        var campaign = requirePublic(campaignId);
        if (campaign.status() != CampaignStatus.OPEN || !campaign.closesAt().isAfter(now)) {
            throw answering.refusal(campaignId);
        }
        var point = campaigns.points(campaignId).stream()
                .filter(each -> each.code().equalsIgnoreCase(wanted.point().strip()))
                .findFirst()
                .orElseThrow(() -> ResponseProblem.POINT_UNKNOWN.at("/point"));
        var key = keys(campaignId).challengeKey();
        var challenge = PublicChallenge.of(campaignId, point.id(), now, cost.bits(campaign, point));
        return new ChallengeView(challenge.text(key), challenge.bits(), now.plus(VALID));
    }

    PublicReceipt submit(UUID campaignId, PublicSubmission submission) {
        return submit(campaignId, submission, clock.instant());
    }

    PublicReceipt submit(UUID campaignId, PublicSubmission submission, Instant at) {
        var campaign = requirePublic(campaignId);
        var keys = keys(campaignId);
        var challenge = PublicChallenge.read(keys.challengeKey(), submission.challenge())
                .filter(each -> each.campaignId().equals(campaignId))
                .orElseThrow(() -> ResponseProblem.CHALLENGE_INVALID.at("/challenge"));
        if (!challenge.isSolvedBy(submission.challenge(), submission.solution())) {
            throw ResponseProblem.CHALLENGE_UNSOLVED.at("/solution");
        }
        var device = Base64.getUrlDecoder().decode(submission.device());
        var deviceMac = Sealing.mac(keys.deviceKey(), device);
        perDevice.take(HexFormat.of().formatHex(deviceMac));
        perChallenge.take(submission.challenge());
        var accepted = sheets.require(campaignId).accept(submission.answers());
        var arrived = new Arrived(
                campaignId,
                challenge.pointId(),
                accepted.questionnaireVersionId(),
                accepted.text(),
                deviceMac,
                contentMac(keys.deviceKey(), device, accepted.text()),
                Sha256.of(submission.challenge().getBytes(StandardCharsets.US_ASCII)),
                challenge.issuedAt().plus(VALID),
                Duration.ofHours(campaign.deviceWindowHours()));
        return answers.add(arrived, at);
    }

    /** Tells the same answer of the same device again, and nothing to whoever does not know the device's own bytes. */
    private static byte[] contentMac(byte[] key, byte[] device, String text) {
        return Sealing.mac(Sealing.mac(key, device), text.getBytes(StandardCharsets.UTF_8));
    }

    private CampaignRef requirePublic(UUID campaignId) {
        var campaign = campaigns.require(campaignId);
        if (campaign.mode() != CampaignMode.PUBLIC || campaign.status() == CampaignStatus.DRAFT) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        return campaign;
    }

    private Answering.PublicKeys keys(UUID campaignId) {
        return answering.publicKeys(campaignId).orElseThrow(() -> answering.refusal(campaignId));
    }
}
