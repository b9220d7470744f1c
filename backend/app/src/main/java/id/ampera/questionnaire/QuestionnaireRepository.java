package id.ampera.questionnaire;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class QuestionnaireRepository implements PanacheRepositoryBase<Questionnaire, UUID> {

    Questionnaire require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** @param ownOf whose own ones are among them, null for everybody's */
    Page<QuestionnaireListItem> list(QuestionnaireFilter filter, String ownOf, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        QuestionnaireListItem.class,
                        "q.id, q.code, q.title, q.status, q.itemCount, q.latestNumber,"
                                + " q.visibility, q.inLibrary, q.updatedAt",
                        "Questionnaire q",
                        "q.id")
                .search(filter.q, "q.title", "q.code")
                .where("q.status = :status", "status", filter.status)
                .where("q.visibility = :visibility", "visibility", filter.visibility)
                .where("q.inLibrary = :inLibrary", "inLibrary", filter.inLibrary)
                .where("(q.visibility = AGENCY or q.maker = :ownOf)", "ownOf", ownOf)
                .where("q.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, QuestionnaireSort.class, "title", now);
    }
}
