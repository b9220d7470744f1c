package id.ampera.response;

import com.fasterxml.jackson.databind.JsonNode;
import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignLoading;
import id.ampera.campaign.CampaignLoading.Invited;
import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Campaigns;
import id.ampera.platform.crypto.BlindRsa;
import id.ampera.platform.crypto.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Plays the respondents of the demonstration: each fetches a ballot, takes the blinding off, and sends an answer; or, without
 * an account, does the work that an answer costs.
 */
@ApplicationScoped
class ResponseLoader implements ResponseLoading {
    private static final int AT_ONCE = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Campaigns campaigns;
    private final CampaignLoading loading;
    private final Answering answering;
    private final AnonymousIntake anonymous;
    private final NamedIntake named;
    private final PublicIntake publics;
    private final Releases releases;
    private final Clock clock;

    ResponseLoader(
            Campaigns campaigns,
            CampaignLoading loading,
            Answering answering,
            AnonymousIntake anonymous,
            NamedIntake named,
            PublicIntake publics,
            Releases releases,
            Clock clock) {
        this.campaigns = campaigns;
        this.loading = loading;
        this.answering = answering;
        this.anonymous = anonymous;
        this.named = named;
        this.publics = publics;
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    public void answer(UUID campaignId, Map<UUID, JsonNode> answersByEmployee) {
        answerAll(campaignId, loading.invitations(campaignId), each -> answersByEmployee.get(each.employeeId()));
    }

    @Override
    public void answerInvitations(UUID campaignId, Map<UUID, JsonNode> answersByInvitation) {
        var untouched = loading.invitations(campaignId).stream()
                .filter(each -> !each.begun())
                .toList();
        answerAll(campaignId, untouched, each -> answersByInvitation.get(each.invitationId()));
    }

    private void answerAll(UUID campaignId, List<Invited> invited, Function<Invited, JsonNode> answers) {
        var campaign = campaigns.require(campaignId);
        var steps = new ArrayList<Callable<Void>>();
        for (var each : invited) {
            var answer = answers.apply(each);
            if (answer == null) continue;
            steps.add(() -> {
                answer(campaign, each, answer);
                return null;
            });
        }
        runAll(steps);
    }

    private void answer(CampaignRef campaign, Invited invited, JsonNode answers) {
        var at = momentWithin(campaign);
        if (campaign.mode() == CampaignMode.NAMED) {
            named.submit(campaign.id(), invited.invitationId(), answers, at);
            return;
        }
        var key = answering.stratumKeys(campaign.id()).get(invited.stratumId());
        var random = new byte[32];
        RANDOM.nextBytes(random);
        var ballot = BlindRsa.prepare(random);
        var blinded = BlindRsa.blind(key, ballot);
        var blindSignature = loading.signBallot(campaign.id(), invited.employeeId(), blinded.message());
        var signature = BlindRsa.finalize(key, ballot, blindSignature, blinded.inverse());
        anonymous.submit(campaign.id(), invited.stratumId(), ballot, signature, answers, at);
    }

    @Override
    public void answerPublicly(UUID campaignId, List<Visit> visits) {
        var steps = new ArrayList<Callable<Void>>();
        for (int i = 0; i < visits.size(); i++) {
            var visit = visits.get(i);
            var device = Sha256.of((campaignId + "." + i).getBytes(StandardCharsets.US_ASCII));
            steps.add(() -> {
                var challenge = publics.challenge(campaignId, new NewChallenge(visit.point()), visit.at());
                var submission = new PublicSubmission(
                        Base64.getUrlEncoder().withoutPadding().encodeToString(device),
                        challenge.challenge(),
                        PublicChallenge.solve(challenge.challenge(), challenge.bits()),
                        visit.answers());
                publics.submit(campaignId, submission, visit.at());
                return null;
            });
        }
        runAll(steps);
    }

    private Instant momentWithin(CampaignRef campaign) {
        var now = clock.instant();
        var end = campaign.closesAt().isBefore(now) ? campaign.closesAt().minusSeconds(1) : now;
        var span = Math.max(1, Duration.between(campaign.opensAt(), end).toSeconds());
        return end.minusSeconds(RANDOM.nextLong(span));
    }

    private static void runAll(List<Callable<Void>> steps) {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Void> done : pool.invokeAll(steps)) done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while answering", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    @Override
    public void release(UUID campaignId) {
        releases.release(campaignId, true);
    }
}
