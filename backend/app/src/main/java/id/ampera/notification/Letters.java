package id.ampera.notification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The outbox of letters. Joins the caller's transaction; letters leave after the commit. */
public interface Letters {

    /** @param withoutAddress people who have no mail address here, or want no mail */
    record Posted(int addressed, int withoutAddress) {}

    /** @param waiting not sent yet, or being tried again */
    record Standing(int waiting, int undelivered) {}

    /**
     * @param reply what the mail server answered, if it did
     * @param returned why it came back after it had left; else null
     * @param permanent came back for good: nothing more is sent to this receiver about it
     */
    record Undelivered(UUID employeeId, String address, Integer reply, ReturnReason returned, boolean permanent) {}

    /**
     * To everybody who can be written to, except who still has a letter about it to come or could not be reached by one.
     *
     * @param keepFailures false: what cannot be delivered, or comes back, leaves no trace
     */
    Posted post(LetterKind kind, UUID subjectId, Collection<UUID> employeeIds, boolean keepFailures);

    Standing standing(LetterKind kind, UUID subjectId);

    List<Undelivered> undelivered(UUID subjectId);

    /** Tries again what could not be delivered or came back, the latter as an invitation; how many. */
    int again(UUID subjectId);

    /** Nothing more is sent about it, and nothing is kept. */
    void forget(UUID subjectId);

    /** The public address of a page, from its path. */
    String address(String path);
}
