package id.ampera.campaign;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {

    Campaign require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** Waits for whoever changes its state, and for answers on their way in. */
    Campaign requireLocked(UUID id) {
        return findLocked(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    Optional<Campaign> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Cannot be closed before the transaction ends; many may hold it at once. */
    Campaign requireShared(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** @param visible evaluations whose campaigns are shown; null for all */
    Page<CampaignListItem> list(CampaignFilter filter, Set<UUID> visible, Instant now) {
        var listing = new Listing<>(
                getEntityManager(),
                CampaignListItem.class,
                "c.id, c.code, c.title, c.evaluationId, c.mode, c.status, c.respondentRole, c.opensAt, c.closesAt,"
                        + " c.updatedAt",
                "Campaign c",
                "c.id");
        if (visible != null && visible.isEmpty()) listing.where("1 = 0");
        return listing.search(filter.q, "c.title", "c.code")
                .where("c.evaluationId in :visible", "visible", visible == null || visible.isEmpty() ? null : visible)
                .where("c.evaluationId = :evaluationId", "evaluationId", filter.evaluationId)
                .where("c.status = :status", "status", filter.status)
                .where("c.mode = :mode", "mode", filter.mode)
                .where("c.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, CampaignSort.class, "-opensAt", now);
    }

    List<Campaign> ofEvaluation(UUID evaluationId) {
        return list("evaluationId = ?1 and status <> ?2 order by opensAt, id", evaluationId, CampaignStatus.CANCELLED);
    }

    List<UUID> dueToOpen(Instant now) {
        return ids("c.status = PUBLISHED and c.opensAt <= :now", now);
    }

    List<UUID> dueToClose(Instant now) {
        return ids("c.status = OPEN and c.closesAt <= :now", now);
    }

    private List<UUID> ids(String condition, Instant now) {
        return getEntityManager()
                .createQuery("select c.id from Campaign c where " + condition, UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    List<Campaign> closedAnonymous() {
        return list("status = ?1 and mode = ?2", CampaignStatus.CLOSED, CampaignMode.ANONYMOUS);
    }

    List<UUID> openAnonymous() {
        return getEntityManager()
                .createQuery("select c.id from Campaign c where c.status = OPEN and c.mode = ANONYMOUS", UUID.class)
                .getResultList();
    }

    Optional<String> titleAsking(UUID cohortId) {
        return getEntityManager()
                .createQuery(
                        "select c.title from Campaign c where :cohort member of c.cohortIds order by c.title",
                        String.class)
                .setParameter("cohort", cohortId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Anonymous campaigns that have come to their end and whose keys may still be there. */
    List<UUID> withKeysToDestroy() {
        return getEntityManager()
                .createQuery(
                        "select c.id from Campaign c where c.mode = ANONYMOUS and c.status in (RELEASED, CANCELLED)"
                                + " and c.publishedAt is not null and c.keysDestroyedAt is null",
                        UUID.class)
                .getResultList();
    }

    /** Those of the campaigns that have not been published, were called off, or are public and over. */
    List<UUID> withoutUseForKeys(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Campaign c where c.id in :ids and (c.status in (DRAFT, CANCELLED)"
                                + " or c.mode = PUBLIC and c.status = RELEASED)",
                        UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** In the order in which they were frozen. */
    List<CampaignStratum> strata(UUID campaignId) {
        return getEntityManager()
                .createQuery("from CampaignStratum s where s.campaignId = :campaign", CampaignStratum.class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .sorted(Comparator.comparing(CampaignStratum::label))
                .toList();
    }

    Optional<CampaignManifest> manifest(UUID campaignId) {
        return Optional.ofNullable(getEntityManager().find(CampaignManifest.class, campaignId));
    }

    Optional<CampaignDestruction> destruction(UUID campaignId) {
        return Optional.ofNullable(getEntityManager().find(CampaignDestruction.class, campaignId));
    }

    Optional<CampaignInterim> interim(UUID campaignId) {
        return Optional.ofNullable(getEntityManager().find(CampaignInterim.class, campaignId));
    }

    List<UUID> dueInterims(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select i.campaignId from CampaignInterim i, Campaign c where c.id = i.campaignId"
                                + " and c.status = OPEN and i.nextOn <= :today",
                        UUID.class)
                .setParameter("today", today)
                .getResultList();
    }

    void add(CampaignInterim interim) {
        getEntityManager().persist(interim);
    }

    void add(CampaignDestruction destruction) {
        getEntityManager().persist(destruction);
    }

    void add(CampaignStratum stratum) {
        getEntityManager().persist(stratum);
    }

    void add(CampaignManifest manifest) {
        getEntityManager().persist(manifest);
    }
}
