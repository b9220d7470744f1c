package id.ampera.notification;

import id.ampera.platform.crypto.KeyStore;
import id.ampera.platform.crypto.SealedPairs;
import id.ampera.platform.crypto.SealedPairs.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What a letter is about and to whom it goes, sealed into its message id: nothing has to be kept to know it again. */
@ApplicationScoped
class ReturnTokens {
    private static final String DOMAIN = "@ampera";

    private final SealedPairs pairs;

    ReturnTokens(KeyStore store) {
        pairs = new SealedPairs(store, "returned-letter");
    }

    String of(UUID subjectId, UUID employeeId) {
        return pairs.seal(subjectId, employeeId);
    }

    static String messageId(String token) {
        return "<" + token + DOMAIN + ">";
    }

    /** Subject and receiver; empty if it is not one of ours. */
    Optional<Pair> read(String messageId) {
        if (!messageId.endsWith(DOMAIN)) return Optional.empty();
        return pairs.open(messageId.substring(0, messageId.length() - DOMAIN.length()));
    }
}
