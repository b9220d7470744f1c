package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.result.Replica.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Replicas that come and go, for measurements. */
@ApplicationScoped
public class ReplicaTrial {
    private static final long MEMORY = 500_000_000;

    private final ReplicaParts parts;

    ReplicaTrial(ReplicaParts parts) {
        this.parts = parts;
    }

    /** A replica that has looked at this campaign, and keeps segments of it if told to. */
    public Running start(UUID campaignId, boolean isKeeping) {
        return new Running(
                new Replica(parts, new Settings(MEMORY, 5_000, isKeeping ? 1 : Integer.MAX_VALUE)), campaignId);
    }

    /** One that is up, with what it took to see the answers for the first time. */
    public static final class Running {
        private final Replica replica;
        private final UUID campaignId;
        private final double firstMillis;

        private Running(Replica replica, UUID campaignId) {
            this.replica = replica;
            this.campaignId = campaignId;
            firstMillis = millisOfLook();
        }

        public double firstMillis() {
            return firstMillis;
        }

        /** Of looking again when the last look is long enough ago. */
        public double againMillis() {
            replica.clock.pass(Duration.ofSeconds(5));
            return millisOfLook();
        }

        public int answers() {
            return replica.look(campaignId).rates().columns().rows();
        }

        public boolean findsSegments() {
            return replica.findsSegments(campaignId);
        }

        private double millisOfLook() {
            long began = System.nanoTime();
            var groups = replica.look(campaignId).rates().groups(Cut.UNIT);
            double millis = (System.nanoTime() - began) / 1e6;
            if (groups.isEmpty()) throw new IllegalStateException("nothing was read");
            return millis;
        }
    }
}
