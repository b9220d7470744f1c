package id.ampera.campaign;

import id.ampera.platform.problem.Problem;
import java.security.interfaces.RSAPublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the feature that takes in answers needs of a campaign. Calls without a connection join the caller's transaction. */
public interface Answering {
    /** What an answer to an anonymous campaign and its draft are put away under; not to be kept longer than one request. */
    record InboxKeys(byte[] slotKey, byte[] sealKey, byte[] draftKey, byte[] draftSealKey) {}

    /** What tells challenges and devices of a public campaign; not to be kept longer than one request. */
    record PublicKeys(byte[] challengeKey, byte[] deviceKey) {}

    /** A stratum with its counts, which are 0 before the release. */
    record StratumRef(
            UUID id,
            String label,
            int invited,
            int issued,
            int counted,
            boolean dropped,
            String publicKey,
            String fingerprint) {}

    /** Public keys by stratum; empty unless the campaign is anonymous and was published. Never changes afterwards. */
    Map<UUID, RSAPublicKey> stratumKeys(UUID campaignId);

    List<StratumRef> strata(UUID campaignId);

    /** Empty before publishing and after the keys were destroyed. */
    Optional<InboxKeys> inboxKeys(UUID campaignId);

    /** Empty unless the campaign is public and published. */
    Optional<PublicKeys> publicKeys(UUID campaignId);

    /** Those of the campaigns that take answers at this moment; they cannot be closed before the transaction ends. */
    Set<UUID> lockOpen(Connection connection, Collection<UUID> campaignIds, Instant now) throws SQLException;

    /** Named answers arrived for these invitations; part of the connection's transaction. */
    void markAnswered(Connection connection, Collection<UUID> invitationIds) throws SQLException;

    /** Why the campaign takes no answers, to be thrown. */
    Problem refusal(UUID campaignId);

    /** Whether this is the employee's invitation to this campaign. */
    boolean isInvited(UUID campaignId, UUID invitationId, UUID employeeId);

    int countInvited(UUID campaignId);

    /** Anonymous campaigns that take answers now. */
    List<UUID> openAnonymous();
}
