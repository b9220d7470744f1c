package id.ampera.interview;

import id.ampera.platform.text.TextAnchor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class InterviewLoadingService implements InterviewLoading {
    private final InterviewRepository repository;
    private final GuideRepository guides;
    private final TranscriptWriter writer;
    private final Clock clock;

    InterviewLoadingService(
            InterviewRepository repository, GuideRepository guides, TranscriptWriter writer, Clock clock) {
        this.repository = repository;
        this.guides = guides;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public UUID addGuide(UUID evaluationId, String title, String introduction, List<NewGuideQuestion> questions) {
        var inputs = questions.stream()
                .map(each -> new GuideInput.GuideQuestionInput(null, each.question(), each.evaluationQuestionId()))
                .toList();
        var guide = new InterviewGuide(new GuideInput(evaluationId, title, introduction, inputs), clock.instant());
        guides.persist(guide);
        return guide.id();
    }

    @Override
    public List<UUID> guideQuestions(UUID guideId) {
        return guides.require(guideId).questions().stream()
                .map(GuideQuestion::id)
                .toList();
    }

    @Override
    public UUID addPlanned(NewInterview interview) {
        return add(interview).id();
    }

    @Override
    public UUID addHeld(NewInterview given) {
        var interview = add(given);
        interview.hold(clock.instant(), given.heldOn());
        return interview.id();
    }

    private Interview add(NewInterview given) {
        var interview = new Interview(
                new InterviewInput(
                        given.evaluationId(),
                        given.guideId(),
                        given.code(),
                        given.title(),
                        given.employeeId(),
                        given.name(),
                        given.position(),
                        given.unitId(),
                        given.consent(),
                        given.heldOn(),
                        given.place()),
                clock.instant());
        repository.persist(interview);
        return interview;
    }

    @Override
    public void addTranscript(UUID interviewId, String text, String reason, String author, Instant at) {
        var source = new TranscriptVersion.Source(TranscriptOrigin.TYPED, null, author);
        writer.write(repository.requireLocked(interviewId), text, reason, source, at);
    }

    @Override
    public UUID addQuote(UUID interviewId, String words, UUID guideQuestionId, String note) {
        var interview = repository.requireLocked(interviewId);
        var text = repository
                .findVersion(interviewId, interview.transcriptNumber())
                .map(TranscriptVersion::content)
                .orElse("");
        var at = text.indexOf(words);
        if (at < 0) throw new IllegalArgumentException("not in the transcript: " + words);
        var anchor = TextAnchor.of(text, at, at + words.length());
        var quote = new InterviewQuote(interviewId, anchor, guideQuestionId, note, clock.instant());
        repository.add(quote);
        return quote.id();
    }
}
