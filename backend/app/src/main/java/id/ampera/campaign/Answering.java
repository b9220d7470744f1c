package id.ampera.campaign;

import java.security.interfaces.RSAPublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the feature that takes in answers needs of a campaign. */
public interface Answering {
    /** What an answer to an anonymous campaign is checked and sealed with; never kept longer than one request. */
    record InboxKeys(byte[] slotKey, byte[] sealKey) {}

    /** A stratum at its release. */
    record ReleasedStratum(UUID id, String unitKey, String cohortKey, String sex) {}

    /** How a stratum came out: answers counted in it, and the stratum in whose group they are shown; null if dropped. */
    record StratumOutcome(int counted, UUID shownIn) {}

    /** Public keys by stratum; empty unless the campaign is anonymous and was published. Never changes afterwards. */
    Map<UUID, RSAPublicKey> stratumKeys(UUID campaignId);

    /** Empty before publishing and after the keys were destroyed. */
    Optional<InboxKeys> inboxKeys(UUID campaignId);

    /** Those of the campaigns that take answers at this moment; they cannot be closed before the transaction ends. */
    Set<UUID> lockOpen(Connection connection, Collection<UUID> campaignIds, Instant now) throws SQLException;

    /** Named answers arrived for these invitations; part of the connection's transaction. */
    void markAnswered(Connection connection, Collection<UUID> invitationIds) throws SQLException;

    /** The invitation, if it is this employee's in this named campaign. */
    boolean isInvited(UUID campaignId, UUID invitationId, UUID employeeId);

    int countInvited(UUID campaignId);
}
