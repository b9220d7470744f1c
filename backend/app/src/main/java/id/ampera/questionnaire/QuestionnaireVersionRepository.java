package id.ampera.questionnaire;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class QuestionnaireVersionRepository implements PanacheRepositoryBase<QuestionnaireVersion, UUID> {

    QuestionnaireVersion require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** The version with the highest number, or null. */
    QuestionnaireVersion latest(Questionnaire questionnaire) {
        if (questionnaire.latestNumber() == 0) return null;
        return find("questionnaireId = ?1 and number = ?2", questionnaire.id(), questionnaire.latestNumber())
                .firstResult();
    }

    /** What all versions of a questionnaire ask. */
    List<Definition> definitions(Questionnaire questionnaire) {
        if (questionnaire.latestNumber() == 0) return List.of();
        return list("questionnaireId", questionnaire.id()).stream()
                .map(QuestionnaireVersion::definition)
                .toList();
    }

    Page<QuestionnaireVersionListItem> list(QuestionnaireVersionFilter filter, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        QuestionnaireVersionListItem.class,
                        "v.id, v.questionnaireId, q.code, v.number, v.title, v.itemCount, v.minutes, v.publishedAt",
                        "QuestionnaireVersion v join Questionnaire q on q.id = v.questionnaireId",
                        "v.id")
                .search(filter.q, "v.title", "q.code")
                .where("v.questionnaireId = :questionnaireId", "questionnaireId", filter.questionnaireId)
                .where(
                        "((:archived = true and q.status = ARCHIVED) or (:archived = false and q.status <> ARCHIVED))",
                        "archived",
                        filter.archived)
                .where("v.publishedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, QuestionnaireVersionSort.class, "-publishedAt", now);
    }
}
