package id.ampera.notification;

import id.ampera.platform.crypto.SealedPairs.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes in mails that came back. Whatever is no report of one of our letters is passed over. */
@ApplicationScoped
@Transactional
class ReturnedMailService {
    private final ReturnTokens tokens;
    private final LetterRepository letters;
    private final Instance<LetterWriter> writers;

    ReturnedMailService(ReturnTokens tokens, LetterRepository letters, @Any Instance<LetterWriter> writers) {
        this.tokens = tokens;
        this.letters = letters;
        this.writers = writers;
    }

    void take(byte[] mail) {
        DeliveryReport.read(mail).ifPresent(report -> report.messageIds().stream()
                .map(tokens::read)
                .flatMap(Optional::stream)
                .filter(this::isStillAsked)
                .findFirst()
                .ifPresent(letter -> letters.returned(letter, report)));
    }

    /** What is over is not kept any more, and what was forgotten does not come back. */
    private boolean isStillAsked(Pair letter) {
        return writers.stream().anyMatch(each -> each.isStillAsked(letter.first(), letter.second()));
    }
}
