package id.ampera.response;

import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignCalledOff;
import id.ampera.campaign.Releasing;
import id.ampera.campaign.ResultsSettled;
import id.ampera.response.ResponseRepository.Released;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Opens the inbox of a closed campaign and writes its answers shuffled, under random ids, with their stratum only. One
 * transaction: before its commit nothing has happened, after it the keys may go.
 */
@ApplicationScoped
@Transactional
class ReleaseService {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ResponseRepository repository;
    private final Inbox inbox;
    private final Answering answering;
    private final Releasing releasing;
    private final Event<ResultsSettled> settled;

    ReleaseService(
            ResponseRepository repository,
            Inbox inbox,
            Answering answering,
            Releasing releasing,
            Event<ResultsSettled> settled) {
        this.repository = repository;
        this.inbox = inbox;
        this.answering = answering;
        this.releasing = releasing;
        this.settled = settled;
    }

    void requireKeeper(UUID campaignId) {
        releasing.requireKeeper(campaignId);
    }

    void release(UUID campaignId, boolean evenInGrace) {
        var campaign = releasing.lock(campaignId, evenInGrace);
        var keys = answering.inboxKeys(campaignId).orElseThrow(() -> new IllegalStateException("keys are gone"));
        var answers = inbox.answers(campaignId, keys.sealKey());
        var released = inbox.marks(campaignId, keys.sealKey());
        var shownIn = releasing.settle(campaignId, Standings.of(answers, released));
        repository.addAnonymous(campaignId, campaign.questionnaireVersionId(), shuffled(answers.values(), shownIn));
        repository.publishBallots(campaignId);
        erase(campaignId);
        settled.fire(new ResultsSettled(campaignId));
    }

    void forget(@Observes CampaignCalledOff calledOff) {
        erase(calledOff.campaignId());
    }

    private void erase(UUID campaignId) {
        var erased = repository.erase(campaignId);
        releasing.noteErased(campaignId, erased.answers(), erased.drafts());
    }

    private static List<Released> shuffled(Collection<SealedAnswer> answers, Map<UUID, UUID> shownIn) {
        var released = new ArrayList<Released>();
        for (var answer : answers) {
            var stratum = shownIn.get(answer.stratumId());
            if (stratum != null) released.add(new Released(stratum, answer.answers()));
        }
        Collections.shuffle(released, RANDOM);
        return released;
    }
}
