package id.ampera.asking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class MailingRepository implements PanacheRepositoryBase<Mailing, UUID> {

    /** Whoever else would remind at the same moment waits. */
    Optional<Mailing> findLocked(UUID campaignId) {
        return findByIdOptional(campaignId, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Reminder> reminders(UUID campaignId) {
        return getEntityManager()
                .createQuery("from Reminder r where r.campaignId = :campaign order by r.remindedOn", Reminder.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    void add(Reminder reminder) {
        getEntityManager().persist(reminder);
    }

    Set<UUID> stopped(UUID campaignId) {
        return new HashSet<>(getEntityManager()
                .createQuery("select s.employeeId from ReminderStop s where s.campaignId = :campaign", UUID.class)
                .setParameter("campaign", campaignId)
                .getResultList());
    }

    boolean isStopped(ReminderStop.Key key) {
        return getEntityManager().find(ReminderStop.class, key) != null;
    }

    /** One statement, so that two clicks at once are one. */
    void stop(ReminderStop.Key key) {
        getEntityManager()
                .createNativeQuery("insert ignore into reminder_stop (campaign_id, employee_id) values (?1, ?2)")
                .setParameter(1, key.campaignId())
                .setParameter(2, key.employeeId())
                .executeUpdate();
    }

    /** Campaigns of which something is kept that their end makes needless. */
    Set<UUID> withStops() {
        return new HashSet<>(getEntityManager()
                .createQuery("select distinct s.campaignId from ReminderStop s", UUID.class)
                .getResultList());
    }

    void forgetStops(Collection<UUID> campaignIds) {
        if (campaignIds.isEmpty()) return;
        getEntityManager()
                .createQuery("delete from ReminderStop s where s.campaignId in :campaigns")
                .setParameter("campaigns", campaignIds)
                .executeUpdate();
    }
}
