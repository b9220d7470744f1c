package id.ampera.response;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.storage.FileOwner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AnswerFileRepository implements PanacheRepositoryBase<AnswerFile, UUID>, FileOwner {

    @Override
    public Set<UUID> known(Collection<UUID> files) {
        return Set.copyOf(getEntityManager()
                .createQuery("select f.fileId from AnswerFile f where f.fileId in :files", UUID.class)
                .setParameter("files", files)
                .getResultList());
    }

    Optional<AnswerFile> ofUpload(UUID uploadId) {
        return find("uploadId", uploadId).firstResultOptional();
    }

    AnswerFile require(UUID campaignId, UUID uploadId) {
        return ofUpload(uploadId)
                .filter(each -> each.campaignId().equals(campaignId))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** Those of an item that no answer names, the oldest first. */
    List<UUID> waiting(UUID invitationId, String itemCode) {
        return getEntityManager()
                .createQuery(
                        "select f.fileId from AnswerFile f where f.invitationId = :invitation and f.itemCode = :item"
                                + " and f.given = false order by f.uploadedAt, f.fileId",
                        UUID.class)
                .setParameter("invitation", invitationId)
                .setParameter("item", itemCode)
                .getResultList();
    }

    /** Those that no answer names and none will: their campaign takes none any more, or they have waited for long. */
    List<UUID> left(Collection<UUID> openCampaigns, Instant settled, Instant forgotten) {
        // a list that is empty stands in no condition
        var open = openCampaigns.isEmpty() ? Set.of(new UUID(0, 0)) : openCampaigns;
        return getEntityManager()
                .createQuery(
                        "select f.fileId from AnswerFile f where f.given = false and (f.uploadedAt < :forgotten"
                                + " or f.uploadedAt < :settled and f.campaignId not in :open)",
                        UUID.class)
                .setParameter("forgotten", forgotten)
                .setParameter("settled", settled)
                .setParameter("open", open)
                .getResultList();
    }

    /** @return whether it was there and no answer had been given with it meanwhile */
    boolean forget(UUID fileId) {
        return delete("fileId = ?1 and given = false", fileId) == 1;
    }

    Page<AnswerFileListItem> list(UUID campaignId, AnswerFileFilter filter, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        AnswerFileListItem.class,
                        "f.uploadId, f.itemCode, f.kind, f.sizeBytes, f.uploadedAt",
                        "AnswerFile f",
                        "f.uploadId")
                .where("f.given = true")
                .where("f.campaignId = :campaignId", "campaignId", campaignId)
                .where("f.itemCode = :item", "item", filter.item)
                .where("f.uploadedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .search(filter.q, "f.itemCode")
                .page(filter, AnswerFileSort.class, "uploadedAt", now);
    }
}
