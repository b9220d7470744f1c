package id.ampera.interview;

import id.ampera.evaluation.Evaluations;
import id.ampera.evidence.EvidenceChanged;
import id.ampera.evidence.EvidenceKind;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.paging.Tombstones;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.text.TextAnchor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
@Transactional
class QuoteService {
    static final String SUBJECT = "interview-quote";

    private final InterviewRepository repository;
    private final InterviewAccess access;
    private final InterviewViews views;
    private final Evaluations evaluations;
    private final Tombstones tombstones;
    private final Audit audit;
    private final Event<EvidenceChanged> changed;
    private final Clock clock;

    QuoteService(
            InterviewRepository repository,
            InterviewAccess access,
            InterviewViews views,
            Evaluations evaluations,
            Tombstones tombstones,
            Audit audit,
            Event<EvidenceChanged> changed,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.views = views;
        this.evaluations = evaluations;
        this.tombstones = tombstones;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    Page<QuoteListItem> list(QuoteFilter filter) {
        return views.ofQuotes(
                repository.listQuotes(filter, evaluations.visibleIds(), evaluations.insideIds(), clock.instant()));
    }

    QuoteListItem show(UUID id) {
        var quote = require(id);
        var interview = repository.require(quote.interviewId());
        access.requireVisible(interview);
        return views.of(quote, interview);
    }

    QuoteListItem mark(QuoteInput input) {
        var interviewId = input.interviewId();
        access.requireEditable(repository.require(interviewId));
        var interview = repository.requireLocked(interviewId);
        requireGuideQuestion(interview, input);
        var anchor = anchor(interview, input);
        var quote = new InterviewQuote(interviewId, anchor, input.guideQuestionId(), input.note(), clock.instant());
        repository.add(quote);
        repository.flush();
        var view = views.of(quote, interview);
        audit.record("interview-quote.marked", SUBJECT, quote.id(), null, view);
        fire(interviewId);
        return view;
    }

    /** Marks another passage for the same quote, such as one for a quote that was lost, or changes what stands beside it. */
    QuoteListItem edit(UUID id, IfMatch ifMatch, QuoteInput input) {
        var quote = require(id);
        var interviewId = quote.interviewId();
        access.requireEditable(repository.require(interviewId));
        if (!input.interviewId().equals(interviewId)) throw InterviewProblem.QUOTE_STAYS.at("/interviewId");
        var interview = repository.requireLocked(interviewId);
        IfMatch.require(ifMatch, quote.version());
        requireGuideQuestion(interview, input);
        var before = views.of(quote, interview);
        var isSamePlace = input.start() == quote.startAt() && input.end() == quote.endAt();
        if (isSamePlace) quote.describe(input.guideQuestionId(), input.note(), clock.instant());
        else quote.mark(anchor(interview, input), input.guideQuestionId(), input.note(), clock.instant());
        repository.flush();
        var after = views.of(quote, interview);
        audit.record("interview-quote.edited", SUBJECT, id, before, after);
        fire(interviewId);
        return after;
    }

    void remove(UUID id) {
        var quote = require(id);
        var interview = repository.require(quote.interviewId());
        access.requireEditable(interview);
        var before = views.of(quote, interview);
        repository.remove(quote);
        tombstones.bury(SUBJECT, id, clock.instant());
        repository.flush();
        audit.record("interview-quote.removed", SUBJECT, id, before, null);
        fire(interview.id());
    }

    private void fire(UUID interviewId) {
        changed.fire(new EvidenceChanged(EvidenceKind.INTERVIEW_QUOTE, interviewId));
    }

    private InterviewQuote require(UUID id) {
        return repository.findQuote(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    private void requireGuideQuestion(Interview interview, QuoteInput input) {
        if (input.guideQuestionId() == null) return;
        if (interview.guideId() == null || !repository.guideHas(interview.guideId(), input.guideQuestionId())) {
            throw InterviewProblem.GUIDE_QUESTION_UNKNOWN.at("/guideQuestionId");
        }
    }

    private TextAnchor anchor(Interview interview, QuoteInput input) {
        var text = repository
                .findVersion(interview.id(), interview.transcriptNumber())
                .orElseThrow(InterviewProblem.TRANSCRIPT_MISSING::raise);
        if (input.transcriptNumber() != text.number()) throw InterviewProblem.TRANSCRIPT_NOT_CURRENT.raise();
        if (input.end() - input.start() > InterviewQuote.MAX) throw InterviewProblem.PASSAGE_TOO_LONG.at("/end");
        try {
            var anchor = TextAnchor.of(text.content(), input.start(), input.end());
            if (anchor.exact().isBlank()) throw InterviewProblem.PASSAGE_INVALID.at("/start");
            return anchor;
        } catch (IllegalArgumentException noPassage) {
            throw InterviewProblem.PASSAGE_INVALID.at("/start");
        }
    }
}
