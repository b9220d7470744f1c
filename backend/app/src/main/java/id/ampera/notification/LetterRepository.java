package id.ampera.notification;

import id.ampera.platform.crypto.SealedPairs.Pair;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class LetterRepository implements PanacheRepositoryBase<OutgoingLetter, UUID> {

    /** Letters whose time has come and that nobody else has in hand. */
    List<OutgoingLetter> due(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "select l from OutgoingLetter l where l.attempts.state = :waiting and l.attempts.nextAttemptAt <= :now"
                                + " order by l.attempts.nextAttemptAt",
                        OutgoingLetter.class)
                .setParameter("waiting", MailAttempts.State.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2)
                .getResultList();
    }

    List<UUID> addressed(Collection<UUID> employeeIds) {
        if (employeeIds.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select s.employeeId from NoticeSetting s where s.employeeId in :people and s.email is not null",
                        UUID.class)
                .setParameter("people", employeeIds)
                .getResultList();
    }

    List<UUID> reachable(Collection<UUID> employeeIds) {
        if (employeeIds.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select s.employeeId from NoticeSetting s where s.employeeId in :people and s.byMail = true"
                                + " and s.email is not null order by s.employeeId",
                        UUID.class)
                .setParameter("people", employeeIds)
                .getResultList();
    }

    Set<UUID> receivers(UUID subjectId) {
        return Set.copyOf(getEntityManager()
                .createQuery("select l.employeeId from OutgoingLetter l where l.subjectId = :subject", UUID.class)
                .setParameter("subject", subjectId)
                .getResultList());
    }

    int count(LetterKind kind, UUID subjectId, MailAttempts.State state) {
        return (int) count("kind = ?1 and subjectId = ?2 and attempts.state = ?3", kind, subjectId, state);
    }

    List<OutgoingLetter> failed(UUID subjectId) {
        return list("subjectId = ?1 and attempts.state = ?2", subjectId, MailAttempts.State.FAILED);
    }

    List<Letters.Undelivered> undelivered(UUID subjectId) {
        var all = new ArrayList<>(refused(subjectId));
        all.addAll(cameBack(subjectId));
        return all;
    }

    private List<Letters.Undelivered> cameBack(UUID subjectId) {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.notification.Letters$Undelivered("
                                + "r.employeeId, s.email, null, r.reason, r.permanent)"
                                + " from ReturnedLetter r join NoticeSetting s on s.employeeId = r.employeeId"
                                + " where r.subjectId = :subject order by s.email",
                        Letters.Undelivered.class)
                .setParameter("subject", subjectId)
                .setMaxResults(500)
                .getResultList();
    }

    private List<Letters.Undelivered> refused(UUID subjectId) {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.notification.Letters$Undelivered(l.employeeId, s.email, l.reply, null, false)"
                                + " from OutgoingLetter l join NoticeSetting s on s.employeeId = l.employeeId"
                                + " where l.subjectId = :subject and l.attempts.state = :failed order by s.email",
                        Letters.Undelivered.class)
                .setParameter("subject", subjectId)
                .setParameter("failed", MailAttempts.State.FAILED)
                .setMaxResults(500)
                .getResultList();
    }

    /** One statement, so that two reports at once are one row. */
    void returned(Pair letter, DeliveryReport report) {
        getEntityManager()
                .createNativeQuery(
                        "insert into returned_letter (subject_id, employee_id, reason, permanent) values (?1, ?2, ?3, ?4)"
                                + " on duplicate key update permanent = permanent or values(permanent),"
                                + " reason = values(reason)")
                .setParameter(1, letter.first())
                .setParameter(2, letter.second())
                .setParameter(3, report.reason().name())
                .setParameter(4, report.permanent())
                .executeUpdate();
    }

    /** Addresses that will not take the next letter either. */
    Set<UUID> lost(UUID subjectId) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select r.employeeId from ReturnedLetter r where r.subjectId = :subject and r.permanent = true",
                        UUID.class)
                .setParameter("subject", subjectId)
                .getResultList());
    }

    int countReturned(UUID subjectId) {
        return getEntityManager()
                .createQuery("select count(*) from ReturnedLetter r where r.subjectId = :subject", Long.class)
                .setParameter("subject", subjectId)
                .getSingleResult()
                .intValue();
    }

    List<UUID> returnedTo(UUID subjectId) {
        return getEntityManager()
                .createQuery("select r.employeeId from ReturnedLetter r where r.subjectId = :subject", UUID.class)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    void forgetReturned(UUID subjectId) {
        getEntityManager()
                .createQuery("delete from ReturnedLetter r where r.subjectId = :subject")
                .setParameter("subject", subjectId)
                .executeUpdate();
    }
}
