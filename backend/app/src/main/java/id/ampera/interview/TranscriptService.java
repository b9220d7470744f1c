package id.ampera.interview;

import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;

@ApplicationScoped
@Transactional
class TranscriptService {
    private static final int MAX_AUTHOR = 150;

    private final InterviewRepository repository;
    private final InterviewAccess access;
    private final InterviewViews views;
    private final TranscriptWriter writer;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    TranscriptService(
            InterviewRepository repository,
            InterviewAccess access,
            InterviewViews views,
            TranscriptWriter writer,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.views = views;
        this.writer = writer;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param number null for the current version */
    TranscriptView show(UUID interviewId, Integer number) {
        var interview = repository.require(interviewId);
        access.requireInside(interview);
        var version = repository
                .findVersion(interviewId, number == null ? interview.transcriptNumber() : number)
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        return new TranscriptView(
                interviewId, version.number(), version.content(), version.sha256(), repository.versions(interviewId));
    }

    /** Before a file is read for it. */
    void requireTranscribable(UUID interviewId, IfMatch ifMatch) {
        var interview = repository.require(interviewId);
        access.requireEditable(interview);
        IfMatch.require(ifMatch, interview.version());
        if (interview.status() != InterviewStatus.HELD) throw InterviewProblem.INTERVIEW_NOT_HELD.raise();
    }

    /** @param fileName null when it was typed */
    InterviewView add(
            UUID interviewId, IfMatch ifMatch, TranscriptInput input, TranscriptOrigin origin, String fileName) {
        access.requireEditable(repository.require(interviewId));
        var interview = repository.requireLocked(interviewId);
        IfMatch.require(ifMatch, interview.version());
        var author = caller.name().length() > MAX_AUTHOR ? caller.name().substring(0, MAX_AUTHOR) : caller.name();
        var source = new TranscriptVersion.Source(origin, fileName, author);
        var version = writer.write(interview, input.text(), input.reason(), source, clock.instant());
        var stored = new HashMap<String, Object>();
        stored.put("title", interview.title());
        stored.put("number", version.number());
        stored.put("sha256", version.sha256());
        stored.put("reason", version.reason());
        stored.put("origin", version.origin());
        audit.record("interview.transcribed", InterviewService.SUBJECT, interviewId, null, stored);
        return views.of(interview);
    }
}
