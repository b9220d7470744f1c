package id.ampera.result;

import id.ampera.platform.crypto.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Every statement on the tables of this feature: segments of columns, and how often answers have changed. */
@ApplicationScoped
class SegmentRepository {
    private static final Logger LOG = Logger.getLogger(SegmentRepository.class);
    /** What a packet of either server takes as it is installed, with room to spare. */
    private static final int PART = 1 << 20;

    private record Kept(SourceState state, byte[] sha256) {}

    private final Queries queries;

    SegmentRepository(Queries queries) {
        this.queries = queries;
    }

    /** Of this shape and this revision, whatever has come since; nothing if they are damaged. */
    Optional<ColumnSegments> find(UUID campaignId, int interim, byte[] shape, SourceState now) {
        var sql = "select shape, latest, answers, sha256 from answer_segment_set where campaign_id = ? and interim = "
                + interim + " and revision = " + now.revision();
        var kept = queries.query(sql, campaignId, rows -> {
            if (!rows.next() || !Arrays.equals(rows.getBytes(1), shape)) return null;
            var state = new SourceState(now.questionnaireVersionId(), now.revision(), rows.getLong(2), rows.getLong(3));
            return new Kept(state, rows.getBytes(4));
        });
        if (kept == null) return Optional.empty();
        var content = content(campaignId, interim);
        if (!Arrays.equals(Sha256.of(content), kept.sha256())) {
            LOG.warnf("segments of campaign %s are damaged; its answers are read instead", campaignId);
            return Optional.empty();
        }
        return Optional.of(new ColumnSegments(campaignId, interim, shape, kept.state(), content));
    }

    private byte[] content(UUID campaignId, int interim) {
        var content = new ByteArrayOutputStream();
        queries.forEach(
                "select content from answer_segment where campaign_id = ? and interim = " + interim + " order by part",
                campaignId,
                rows -> content.writeBytes(rows.getBytes(1)));
        return content.toByteArray();
    }

    /** Whoever changes answers meanwhile waits, and then finds what was written under it. */
    long lockRevision(UUID campaignId) {
        queries.update("insert ignore into answer_revision (campaign_id, revision) values (?, 0)", campaignId);
        return queries.number("select revision from answer_revision where campaign_id = ? for update", campaignId);
    }

    void replace(ColumnSegments segments) {
        var id = segments.campaignId();
        delete(id, segments.interim());
        var content = segments.content();
        queries.update(
                "insert into answer_segment_set (campaign_id, interim, shape, revision, latest, answers, sha256)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                statement -> {
                    statement.setInt(2, segments.interim());
                    statement.setBytes(3, segments.shape());
                    statement.setLong(4, segments.state().revision());
                    statement.setLong(5, segments.state().latest());
                    statement.setLong(6, segments.state().answers());
                    statement.setBytes(7, Sha256.of(content));
                });
        for (int from = 0, part = 0; from < content.length; from += PART, part++) {
            int number = part;
            var bytes = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
            queries.update(
                    "insert into answer_segment (campaign_id, interim, part, content) values (?, ?, ?, ?)",
                    id,
                    statement -> {
                        statement.setInt(2, segments.interim());
                        statement.setInt(3, number);
                        statement.setBytes(4, bytes);
                    });
        }
    }

    void delete(UUID campaignId, int interim) {
        var at = " where campaign_id = ? and interim = " + interim;
        queries.update("delete from answer_segment" + at, campaignId);
        queries.update("delete from answer_segment_set" + at, campaignId);
    }

    /** Answers that were there have changed or gone: no replica may tell them any more, and no segment keep them. */
    void outdate(UUID campaignId) {
        queries.update(
                "insert into answer_revision (campaign_id, revision) values (?, 1)"
                        + " on duplicate key update revision = revision + 1",
                campaignId);
        queries.update("delete from answer_segment where campaign_id = ?", campaignId);
        queries.update("delete from answer_segment_set where campaign_id = ?", campaignId);
    }
}
