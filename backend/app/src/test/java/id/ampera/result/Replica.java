package id.ampera.result;

import id.ampera.campaign.Campaigns;
import id.ampera.questionnaire.Questionnaires;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** What one instance of the API keeps in memory, with a clock of its own, over the database of all. */
final class Replica {
    /** @param eagerAnswers more are looked at every few seconds only */
    record Settings(long memory, int eagerAnswers, int keptFrom) implements ResultConfig {
        @Override
        public MemorySize cachedMemory() {
            return new MemorySize(BigInteger.valueOf(memory));
        }
    }

    static final class Ticking extends Clock {
        private Instant now = Clock.systemUTC().instant();

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final SegmentKeeper segments;
    final Ticking clock = new Ticking();
    final ColumnRepository columns;
    final AnalysisCache cache;

    Replica(ReplicaParts parts, Settings settings) {
        campaigns = parts.campaigns();
        questionnaires = parts.questionnaires();
        columns = new ColumnRepository(parts.queries(), clock);
        segments = new SegmentKeeper(parts.segments(), parts.service(), settings);
        cache = new AnalysisCache(columns, new Analyses(parts.results(), columns, segments), settings, clock);
    }

    AnalysisCache.Entry look(UUID campaignId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var campaign = campaigns.require(campaignId);
            return cache.get(campaign, JoinedVersions.of(campaign, questionnaires));
        });
    }

    /** What of this campaign is in the database as segments and can be read, without looking at the rows. */
    boolean findsSegments(UUID campaignId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var campaign = campaigns.require(campaignId);
            var versions = JoinedVersions.of(campaign, questionnaires);
            var state = columns.state(campaign, columns.revision(campaignId), true);
            return segments.find(campaign, ColumnRepository.WHOLE, versions, state, () -> columns.cells(campaign))
                    .isPresent();
        });
    }
}
