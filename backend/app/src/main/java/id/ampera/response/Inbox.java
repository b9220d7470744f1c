package id.ampera.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The sealed answers of a campaign, and what interim releases have done with them, opened. Joins the caller's transaction. */
@ApplicationScoped
class Inbox {
    private final ResponseRepository repository;

    Inbox(ResponseRepository repository) {
        this.repository = repository;
    }

    /** By slot, in the order of the slots, which tells nothing. */
    Map<ByteBuffer, SealedAnswer> answers(UUID campaignId, byte[] key) {
        var answers = new LinkedHashMap<ByteBuffer, SealedAnswer>();
        var page = repository.inbox(campaignId, new byte[0]);
        while (!page.isEmpty()) {
            for (var each : page) {
                answers.put(
                        ByteBuffer.wrap(each.slot()), SealedAnswer.open(key, campaignId, each.slot(), each.sealed()));
            }
            page = repository.inbox(campaignId, page.get(page.size() - 1).slot());
        }
        return answers;
    }

    /** What has been in an interim release, by slot. */
    Map<ByteBuffer, InterimMark> marks(UUID campaignId, byte[] key) {
        var marks = new LinkedHashMap<ByteBuffer, InterimMark>();
        for (var each : repository.interimMarks(campaignId)) {
            var mark = InterimMark.open(key, campaignId, each.slot(), each.sealed());
            if (mark.isReleased()) marks.put(ByteBuffer.wrap(each.slot()), mark);
        }
        return marks;
    }
}
