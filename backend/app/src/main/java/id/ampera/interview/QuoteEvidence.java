package id.ampera.interview;

import id.ampera.evidence.Evidence;
import id.ampera.evidence.EvidenceKind;
import id.ampera.evidence.EvidenceSource;
import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A quote as evidence. Without consent its words stay with the team: the finding shows only that there is such a quote. */
@ApplicationScoped
class QuoteEvidence implements EvidenceSource {
    private static final String WITHHELD = "Kutipan ini hanya dapat dibaca oleh tim evaluasi.";

    private final Interviews interviews;

    QuoteEvidence(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.INTERVIEW_QUOTE;
    }

    @Override
    public Evidence read(UUID evaluationId, String reference) {
        var quote = interviews.requireQuote(evaluationId, id(reference));
        var words = quote.textOutside();
        return new Evidence(
                kind(),
                quote.id().toString(),
                quote.interviewId(),
                quote.id().toString(),
                quote.interviewTitle(),
                quote.speakerLabel(),
                words == null ? WITHHELD : words,
                null,
                null,
                null,
                Sha256.hex(quote.consent() + "\n" + quote.speakerLabel() + "\n" + quote.text()),
                quote.lost() ? Evidence.State.LOST : Evidence.State.FIRM);
    }

    private static UUID id(String reference) {
        try {
            return UUID.fromString(reference);
        } catch (IllegalArgumentException noId) {
            throw CommonProblem.INVALID_INPUT.at("/reference");
        }
    }
}
