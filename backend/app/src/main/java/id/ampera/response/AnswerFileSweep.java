package id.ampera.response;

import id.ampera.platform.storage.Uploads;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Removes files that were sent for an answer which never came. */
@ApplicationScoped
class AnswerFileSweep {
    private final AnswerFileService answerFiles;
    private final Uploads files;

    AnswerFileSweep(AnswerFileService answerFiles, Uploads files) {
        this.answerFiles = answerFiles;
        this.files = files;
    }

    @Scheduled(every = "{ampera.orphans.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void sweep() {
        files.remove(answerFiles.sweep());
    }
}
