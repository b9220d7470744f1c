package id.ampera.questionnaire;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.FieldError;
import id.ampera.platform.storage.FileOwner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class PictureRepository implements PanacheRepositoryBase<QuestionnairePicture, String>, FileOwner {

    QuestionnairePicture require(String sha256) {
        return findByIdOptional(sha256).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** Items whose picture was never uploaded here, as after an import from elsewhere. */
    List<FieldError> missing(Definition definition) {
        var found = new Findings();
        for (int i = 0; i < definition.sections().size(); i++) {
            var items = definition.sections().get(i).items();
            for (int j = 0; j < items.size(); j++) {
                var picture = items.get(j).picture();
                if (picture != null && findByIdOptional(picture.sha256()).isEmpty())
                    found.add("/definition/sections/" + i + "/items/" + j + "/picture/sha256", "picture_unknown");
            }
        }
        return found.errors();
    }

    @Override
    public Set<UUID> known(Collection<UUID> files) {
        return new HashSet<>(getEntityManager()
                .createQuery("select p.fileId from QuestionnairePicture p where p.fileId in :files", UUID.class)
                .setParameter("files", files)
                .getResultList());
    }
}
