package id.ampera.notification;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes letters of its kinds at the moment they leave. Implemented by the feature that has them posted. */
public interface LetterWriter {

    Set<LetterKind> kinds();

    /**
     * In a transaction.
     *
     * @param language {@code id} or {@code en}, as the receiver has chosen
     * @return empty if it is not to be sent any more
     */
    Optional<Letter> write(LetterKind kind, UUID subjectId, UUID employeeId, String language);

    /** Whether this person is still asked about it, so that an address that fails matters. */
    boolean isStillAsked(UUID subjectId, UUID employeeId);
}
