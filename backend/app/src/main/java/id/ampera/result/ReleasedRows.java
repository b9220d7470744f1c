package id.ampera.result;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** The one form in which the rows of a campaign leave. */
@Entity
@Table(name = "row_release")
class ReleasedRows {
    @Id
    private UUID campaignId;

    private byte[] seed;
    private byte[] content;
    private Instant releasedAt;

    protected ReleasedRows() {}

    byte[] seed() {
        return seed.clone();
    }

    boolean isOf(byte[] hash) {
        return Arrays.equals(content, hash);
    }

    Instant releasedAt() {
        return releasedAt;
    }
}
