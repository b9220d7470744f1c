package id.ampera.response;

import id.ampera.campaign.Answering;
import id.ampera.campaign.ResultsSettled;
import id.ampera.response.PublicAnswerRepository.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps answers of people without an account. */
@ApplicationScoped
@Transactional
class PublicAnswerService {
    /**
     * A checked answer.
     *
     * @param contentMac the same for the same answer of the same device
     * @param challengeHash what its work was done for, valid until {@code challengeUntil}
     * @param again after which this device may answer again
     */
    record Arrived(
            UUID campaignId,
            UUID pointId,
            UUID questionnaireVersionId,
            String answers,
            byte[] deviceMac,
            byte[] contentMac,
            byte[] challengeHash,
            Instant challengeUntil,
            Duration again) {}

    private final PublicAnswerRepository repository;
    private final Answering answering;
    private final Clock clock;

    PublicAnswerService(PublicAnswerRepository repository, Answering answering, Clock clock) {
        this.repository = repository;
        this.answering = answering;
        this.clock = clock;
    }

    /**
     * The same answer again gets the same receipt, also after its challenge has expired: the confirmation was lost, or the
     * phone was away.
     *
     * @throws id.ampera.platform.problem.Problem campaign-closed, device-answered, challenge-expired, challenge-spent
     */
    PublicReceipt add(Arrived arrived, Instant at) {
        var now = at.truncatedTo(ChronoUnit.MICROS);
        if (!repository.lockOpen(answering, arrived.campaignId(), now)) throw answering.refusal(arrived.campaignId());
        var receipt = new PublicReceipt(
                UUID.randomUUID().toString().replace("-", ""),
                now.plus(arrived.again()).truncatedTo(ChronoUnit.HOURS));
        repository.addDevice(arrived, receipt);
        var before = repository.device(arrived.campaignId(), arrived.deviceMac());
        if (!before.receipt().equals(receipt.receipt())) {
            if (before.expiresAt().isAfter(now)) {
                if (java.util.Arrays.equals(before.contentMac(), arrived.contentMac())) {
                    return new PublicReceipt(before.receipt(), before.expiresAt());
                }
                throw ResponseProblem.DEVICE_ANSWERED.with("until", before.expiresAt());
            }
            repository.renewDevice(arrived, receipt);
        }
        if (!arrived.challengeUntil().isAfter(now)) throw ResponseProblem.CHALLENGE_EXPIRED.at("/challenge");
        if (!repository.spend(arrived)) throw ResponseProblem.CHALLENGE_SPENT.at("/challenge");
        repository.addAnswer(
                new Kept(
                        arrived.campaignId(),
                        arrived.pointId(),
                        arrived.questionnaireVersionId(),
                        arrived.answers(),
                        false),
                now.truncatedTo(ChronoUnit.HOURS));
        return receipt;
    }

    void addOnPaper(UUID campaignId, UUID pointId, UUID questionnaireVersionId, String text) {
        var now = clock.instant();
        if (!repository.lockOpen(answering, campaignId, now)) throw answering.refusal(campaignId);
        repository.addAnswer(
                new Kept(campaignId, pointId, questionnaireVersionId, text, true), now.truncatedTo(ChronoUnit.HOURS));
    }

    /** Answers on paper by point. */
    Map<UUID, Integer> onPaper(UUID campaignId) {
        return repository.onPaper(campaignId);
    }

    List<HourCount> hours(UUID campaignId, UUID pointId) {
        return repository.hours(campaignId).stream()
                .filter(each -> each.pointId().equals(pointId))
                .toList();
    }

    /** What is over: devices that may answer again, challenges that nobody takes any more. */
    void sweep() {
        repository.forgetExpired(clock.instant());
    }

    /** Nobody answers any more, so that nothing of devices has to be known. */
    void forget(@Observes ResultsSettled settled) {
        repository.forgetDevices(settled.campaignId());
    }
}
