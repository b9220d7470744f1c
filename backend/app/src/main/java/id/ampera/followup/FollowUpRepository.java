package id.ampera.followup;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.storage.FileOwner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUpAction, UUID>, FileOwner {

    @Override
    public Set<UUID> known(Collection<UUID> files) {
        return Set.copyOf(getEntityManager()
                .createQuery("select p.id from FollowUpProof p where p.id in :files", UUID.class)
                .setParameter("files", files)
                .getResultList());
    }

    FollowUpAction require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    List<FollowUpAction> actionsOf(Collection<UUID> recommendationIds) {
        return of(FollowUpAction.class, recommendationIds, "dueOn, e.id");
    }

    List<FollowUpClaim> claimsOf(Collection<UUID> recommendationIds) {
        return of(FollowUpClaim.class, recommendationIds, "claimedAt desc, e.id desc");
    }

    List<FollowUpProof> proofsOf(Collection<UUID> recommendationIds) {
        return of(FollowUpProof.class, recommendationIds, "uploadedAt desc, e.id");
    }

    private <T> List<T> of(Class<T> type, Collection<UUID> recommendationIds, String order) {
        if (recommendationIds.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select e from " + type.getSimpleName() + " e where e.recommendationId in :ids order by e."
                                + order,
                        type)
                .setParameter("ids", recommendationIds)
                .getResultList();
    }

    /** Locked, so that of two who decide at once the second one learns of the first. */
    FollowUpClaim requireClaim(UUID id) {
        return Optional.ofNullable(getEntityManager().find(FollowUpClaim.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    FollowUpProof requireProof(UUID id) {
        return Optional.ofNullable(getEntityManager().find(FollowUpProof.class, id))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    void keep(Object entity) {
        getEntityManager().persist(entity);
    }

    void remove(FollowUpProof proof) {
        getEntityManager().remove(proof);
    }

    /** False when it was reminded of before. */
    boolean remindOnce(UUID recommendationId, LocalDate dueOn, int stage) {
        var key = new FollowUpReminder.Key(recommendationId, dueOn, stage);
        if (getEntityManager().find(FollowUpReminder.class, key) != null) return false;
        getEntityManager().persist(new FollowUpReminder(recommendationId, dueOn, stage));
        return true;
    }
}
