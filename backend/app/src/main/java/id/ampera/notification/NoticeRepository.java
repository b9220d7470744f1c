package id.ampera.notification;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

    Page<NoticeRow> list(NoticeFilter filter, UUID employeeId, Instant now) {
        var listing = new Listing<>(
                        getEntityManager(),
                        NoticeRow.class,
                        "n.id, n.kind, n.details, n.path, n.createdAt, n.readAt",
                        "Notice n",
                        "n.id")
                .search(filter.q, "n.details")
                .where("n.employeeId = :employee", "employee", employeeId)
                .where("n.createdAt >= :updatedSince", "updatedSince", filter.updatedSince);
        if (Boolean.TRUE.equals(filter.unread)) listing.where("n.readAt is null");
        return listing.page(filter, NoticeSort.class, "-createdAt", now);
    }

    long countUnread(UUID employeeId) {
        return count("employeeId = ?1 and readAt is null", employeeId);
    }

    void readAll(UUID employeeId, Instant now) {
        var timeless = Arrays.stream(NoticeKind.values())
                .filter(NoticeKind::isTimeless)
                .toList();
        update("readAt = createdAt where employeeId = ?1 and readAt is null and kind in ?2", employeeId, timeless);
        update("readAt = ?1 where employeeId = ?2 and readAt is null", now, employeeId);
    }

    Optional<NoticeSetting> setting(UUID employeeId) {
        return Optional.ofNullable(getEntityManager().find(NoticeSetting.class, employeeId));
    }

    void keep(Object entity) {
        getEntityManager().persist(entity);
    }

    /** Mails whose time has come and that nobody else has in hand. */
    List<OutgoingMail> due(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "select m from OutgoingMail m where m.attempts.state = :waiting and m.attempts.nextAttemptAt <= :now"
                                + " order by m.attempts.nextAttemptAt",
                        OutgoingMail.class)
                .setParameter("waiting", MailAttempts.State.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2)
                .getResultList();
    }

    OutgoingMail mail(UUID noticeId) {
        return getEntityManager().find(OutgoingMail.class, noticeId);
    }
}
