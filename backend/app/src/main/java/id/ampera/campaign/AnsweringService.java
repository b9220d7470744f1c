package id.ampera.campaign;

import id.ampera.platform.crypto.BlindRsa;
import id.ampera.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.interfaces.RSAPublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class AnsweringService implements Answering {
    private final CampaignRepository repository;
    private final InvitationRepository invitations;
    private final CampaignKeys keys;

    AnsweringService(CampaignRepository repository, InvitationRepository invitations, CampaignKeys keys) {
        this.repository = repository;
        this.invitations = invitations;
        this.keys = keys;
    }

    @Override
    public Map<UUID, RSAPublicKey> stratumKeys(UUID campaignId) {
        var publicKeys = new HashMap<UUID, RSAPublicKey>();
        for (var stratum : repository.strata(campaignId)) {
            publicKeys.put(
                    stratum.id(), BlindRsa.publicKey(Base64.getUrlDecoder().decode(stratum.publicKey())));
        }
        return publicKeys;
    }

    @Override
    public List<StratumRef> strata(UUID campaignId) {
        return repository.strata(campaignId).stream()
                .map(each -> new StratumRef(
                        each.id(),
                        each.label(),
                        each.sizeInvited(),
                        each.issued(),
                        each.counted(),
                        each.dropped(),
                        each.publicKey(),
                        each.fingerprint()))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<InboxKeys> inboxKeys(UUID campaignId) {
        return keys.derive(campaignId, "slot", "inbox", "draft-slot", "draft-seal")
                .map(derived -> new InboxKeys(derived.get(0), derived.get(1), derived.get(2), derived.get(3)));
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<PublicKeys> publicKeys(UUID campaignId) {
        return keys.derive(campaignId, "challenge", "device")
                .map(derived -> new PublicKeys(derived.get(0), derived.get(1)));
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Set<UUID> lockOpen(Connection connection, Collection<UUID> campaignIds, Instant now) throws SQLException {
        return invitations.lockOpen(connection, campaignIds, now);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public void markAnswered(Connection connection, Collection<UUID> invitationIds) throws SQLException {
        invitations.markAnswered(connection, invitationIds);
    }

    @Override
    public Problem refusal(UUID campaignId) {
        return repository.require(campaignId).refusal();
    }

    @Override
    public boolean isInvited(UUID campaignId, UUID invitationId, UUID employeeId) {
        return invitations.isInvited(campaignId, invitationId, employeeId);
    }

    @Override
    public int countInvited(UUID campaignId) {
        var campaign = repository.require(campaignId);
        return campaign.isPublic() ? campaign.visitors() : invitations.countInvited(campaignId);
    }

    @Override
    public List<UUID> openAnonymous() {
        return repository.openAnonymous();
    }
}
