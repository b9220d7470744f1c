package id.ampera.interview;

import id.ampera.evidence.EvidenceChanged;
import id.ampera.evidence.EvidenceKind;
import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.text.TextChanged;
import id.ampera.platform.text.TextKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;

/** Stores the next version of a transcript; the quotes follow, and whoever rests on them is told. */
@ApplicationScoped
class TranscriptWriter {
    private final InterviewRepository repository;
    private final Event<EvidenceChanged> evidenceChanged;
    private final Event<TextChanged> textChanged;

    TranscriptWriter(
            InterviewRepository repository, Event<EvidenceChanged> evidenceChanged, Event<TextChanged> textChanged) {
        this.repository = repository;
        this.evidenceChanged = evidenceChanged;
        this.textChanged = textChanged;
    }

    /** @param interview locked */
    TranscriptVersion write(
            Interview interview, String text, String reason, TranscriptVersion.Source source, Instant now) {
        var tidy = TranscriptVersion.tidy(text);
        repository
                .findVersion(interview.id(), interview.transcriptNumber())
                .filter(last -> last.sha256().equals(Sha256.hex(tidy)))
                .ifPresent(same -> {
                    throw InterviewProblem.TRANSCRIPT_UNCHANGED.raise();
                });
        var number = interview.transcribe(now);
        var version = new TranscriptVersion(interview.id(), number, tidy, reason, source, now);
        repository.add(version);
        repository.quotes(interview.id()).forEach(quote -> quote.move(tidy, number, now));
        repository.flush();
        evidenceChanged.fire(new EvidenceChanged(EvidenceKind.INTERVIEW_QUOTE, interview.id()));
        textChanged.fire(new TextChanged(TextKind.TRANSCRIPT, interview.id(), interview.evaluationId(), List.of(tidy)));
        return version;
    }
}
