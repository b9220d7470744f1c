package id.ampera.response;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.InterimReleasing;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Opens a part of the inbox of a campaign that goes on. Answers that were in a release stand there as they were. */
@ApplicationScoped
@Transactional
class InterimService {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ResponseRepository repository;
    private final Inbox inbox;
    private final Answering answering;
    private final InterimReleasing releasing;
    private final Questionnaires questionnaires;
    private final ObjectMapper json;

    InterimService(
            ResponseRepository repository,
            Inbox inbox,
            Answering answering,
            InterimReleasing releasing,
            Questionnaires questionnaires,
            ObjectMapper json) {
        this.repository = repository;
        this.inbox = inbox;
        this.answering = answering;
        this.releasing = releasing;
        this.questionnaires = questionnaires;
        this.json = json;
    }

    /** Whether there was one: not if too few have answered since the last. */
    boolean release(UUID campaignId) {
        var turn = releasing.begin(campaignId);
        return turn.isPresent() && release(turn.get().campaign(), turn.get().number());
    }

    private boolean release(CampaignRef campaign, int number) {
        var key = answering
                .inboxKeys(campaign.id())
                .orElseThrow(() -> new IllegalStateException("keys are gone"))
                .sealKey();
        var answers = inbox.answers(campaign.id(), key);
        var released = inbox.marks(campaign.id(), key);
        var sealed = new LinkedHashMap<>(answers);
        sealed.keySet().removeAll(released.keySet());
        var drawn = InterimDraw.of(sealed, campaign.minimumGroup(), RANDOM);
        if (drawn.isEmpty()) return false;
        var keys = questionnaires
                .requirePublished(campaign.questionnaireVersionId())
                .definition()
                .keysThatAllAnswer();
        var rows = new InterimRows(json, keys, RANDOM)
                .of(drawn.stream().map(answers::get).toList());
        repository.addInterim(campaign.id(), number, campaign.questionnaireVersionId(), rows);
        var marks = new TreeMap<ByteBuffer, InterimMark>(released);
        sealed.forEach((slot, answer) ->
                marks.put(slot, drawn.contains(slot) ? InterimMark.released(answer) : InterimMark.leftBehind(answer)));
        repository.replaceInterimMarks(campaign.id(), sealed(campaign.id(), key, marks));
        releasing.note(campaign.id(), drawn.size());
        return true;
    }

    private static Map<byte[], byte[]> sealed(UUID campaignId, byte[] key, Map<ByteBuffer, InterimMark> marks) {
        var sealed = new LinkedHashMap<byte[], byte[]>();
        marks.forEach((slot, mark) -> sealed.put(slot.array(), mark.seal(key, campaignId, slot.array())));
        return sealed;
    }
}
