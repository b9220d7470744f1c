package id.ampera.interview;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class GuideRepository implements PanacheRepositoryBase<InterviewGuide, UUID> {

    InterviewGuide require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    long interviewsOf(UUID guideId) {
        return getEntityManager()
                .createQuery("select count(*) from Interview i where i.guideId = :guideId", Long.class)
                .setParameter("guideId", guideId)
                .getSingleResult();
    }

    Page<GuideListItem> list(GuideFilter filter, Set<UUID> evaluations, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        GuideListItem.class,
                        "g.id, g.evaluationId, g.title, size(g.questions), (select count(*) from Interview i where i.guideId = g.id), g.updatedAt",
                        "InterviewGuide g",
                        "g.id")
                .search(filter.q, "g.title")
                .where("g.evaluationId = :evaluationId", "evaluationId", filter.evaluationId)
                .where("g.evaluationId in :evaluations", "evaluations", evaluations)
                .where("g.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, GuideSort.class, "title", now);
    }
}
