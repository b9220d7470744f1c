package id.ampera.questionnaire;

import id.ampera.platform.audit.Audit;
import id.ampera.platform.storage.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Pictures of questionnaires: kept once by their hash, shown to everybody who knows it. */
@ApplicationScoped
@Transactional
class PictureService {
    private final PictureRepository repository;
    private final QuestionnaireAccess access;
    private final Audit audit;
    private final Clock clock;

    PictureService(PictureRepository repository, QuestionnaireAccess access, Audit audit, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    void requireWriter() {
        access.requireWriter();
    }

    /** Its own picture, or the one that is here with the same bytes. */
    StoredPicture add(Upload stored, CleanPicture picture) {
        var here = repository.findByIdOptional(stored.sha256());
        if (here.isPresent()) return here.get().stored();
        var added = new QuestionnairePicture(stored, picture, clock.instant());
        repository.persistAndFlush(added);
        audit.record(
                "questionnaire.picture-added",
                "questionnaire-picture",
                stored.id(),
                null,
                added.stored().view());
        return added.stored();
    }

    StoredPicture show(String sha256) {
        return repository.require(sha256).stored();
    }
}
