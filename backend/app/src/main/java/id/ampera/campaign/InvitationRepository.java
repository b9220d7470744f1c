package id.ampera.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

    Optional<Invitation> findAnonymous(UUID campaignId, UUID employeeId) {
        return find("campaignId = ?1 and employeeId = ?2 and stratumId is not null", campaignId, employeeId)
                .firstResultOptional();
    }

    boolean isInvited(UUID campaignId, UUID employeeId) {
        return !getEntityManager()
                .createQuery(
                        "select i.id from Invitation i where i.campaignId = :campaign and i.employeeId = :employee",
                        UUID.class)
                .setParameter("campaign", campaignId)
                .setParameter("employee", employeeId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** A plain query, not a count: Hibernate translates a count anew each time, and every answer asks this. */
    boolean isInvited(UUID campaignId, UUID invitationId, UUID employeeId) {
        return !getEntityManager()
                .createQuery(
                        "select i.id from Invitation i"
                                + " where i.id = :id and i.campaignId = :campaign and i.employeeId = :employee",
                        UUID.class)
                .setParameter("id", invitationId)
                .setParameter("campaign", campaignId)
                .setParameter("employee", employeeId)
                .getResultList()
                .isEmpty();
    }

    /** False if a ballot was issued meanwhile. One statement, so that two requests cannot both take it. */
    boolean issue(UUID invitationId, byte[] mac) {
        return update(
                        "state = ?1, blindedMac = ?2 where id = ?3 and state = ?4",
                        Invitation.State.ISSUED,
                        mac,
                        invitationId,
                        Invitation.State.INVITED)
                == 1;
    }

    /** A locking read: an ordinary one would show the state from before the other request's commit. */
    byte[] issuedMac(UUID invitationId) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select blinded_mac from invitation where id = ?1 for update", byte[].class)
                .setParameter(1, bytes(invitationId))
                .getSingleResult();
    }

    int countInvited(UUID campaignId) {
        return (int) count("campaignId", campaignId);
    }

    int countIssued(UUID stratumId) {
        return (int) count("stratumId = ?1 and state = ?2", stratumId, Invitation.State.ISSUED);
    }

    List<Invitation> ofCampaign(UUID campaignId) {
        return list("campaignId", campaignId);
    }

    record Asked(Invitation invitation, Campaign campaign) {}

    /** Invitations of a person to campaigns that were published, the youngest window first. */
    List<Asked> askedOf(UUID employeeId) {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.campaign.InvitationRepository$Asked(i, c) from Invitation i"
                                + " join Campaign c on c.id = i.campaignId"
                                + " where i.employeeId = :employee and c.status <> CANCELLED"
                                + " order by c.opensAt desc, i.id",
                        Asked.class)
                .setParameter("employee", employeeId)
                .setMaxResults(200)
                .getResultList();
    }

    /** How many there were. */
    int forgetMacs(UUID campaignId) {
        return update("blindedMac = null where campaignId = ?1 and blindedMac is not null", campaignId);
    }

    Set<UUID> lockOpen(Connection connection, Collection<UUID> campaignIds, Instant now) throws SQLException {
        var open = new HashSet<UUID>();
        // the one spelling of a shared lock that both servers know
        var sql = "select id from campaign where id in (" + marks(campaignIds)
                + ") and status = 'OPEN' and closes_at > ? lock in share mode";
        try (var query = connection.prepareStatement(sql)) {
            int at = 1;
            for (var id : campaignIds) query.setBytes(at++, bytes(id));
            query.setObject(at, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            try (var rows = query.executeQuery()) {
                while (rows.next()) open.add(id(rows.getBytes(1)));
            }
        }
        return open;
    }

    void markAnswered(Connection connection, Collection<UUID> invitationIds) throws SQLException {
        if (invitationIds.isEmpty()) return;
        var sql = "update invitation set state = 'ANSWERED' where id in (" + marks(invitationIds) + ")";
        try (var update = connection.prepareStatement(sql)) {
            int at = 1;
            for (var id : invitationIds) update.setBytes(at++, bytes(id));
            update.executeUpdate();
        }
    }

    private static String marks(Collection<?> values) {
        return String.join(",", java.util.Collections.nCopies(values.size(), "?"));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
