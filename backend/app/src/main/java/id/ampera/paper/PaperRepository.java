package id.ampera.paper;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PaperRepository implements PanacheRepositoryBase<PaperSheet, UUID> {

    PaperSheet require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    int lastNumber(UUID campaignId) {
        var last = getEntityManager()
                .createQuery(
                        "select max(s.sheetNumber) from PaperSheet s where s.campaignId = :campaign", Integer.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** Those that wait for their first entry. */
    List<PaperSheet> printed(UUID campaignId, int from, int to) {
        return list(
                "campaignId = ?1 and sheetNumber between ?2 and ?3 and state = ?4 order by sheetNumber",
                campaignId,
                from,
                to,
                SheetState.PRINTED);
    }

    List<PaperSheet> underWay(UUID campaignId) {
        return list("campaignId = ?1 and state in (KEYED, DIFFERS)", campaignId);
    }

    Page<PaperSheetListItem> list(UUID campaignId, PaperSheetFilter filter, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        PaperSheetListItem.class,
                        "s.id, s.sheetNumber, s.code, s.state, s.employeeId, s.subjectEmployeeId, s.pointId, s.first.name,"
                                + " s.first.at, s.second.name, s.second.at, s.settlement, s.differences, s.updatedAt",
                        "PaperSheet s",
                        "s.id")
                .search(filter.q, "s.code")
                .where("s.campaignId = :campaignId", "campaignId", campaignId)
                .where("s.state = :state", "state", filter.state)
                .where("s.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, PaperSheetSort.class, "number", now);
    }
}
