package id.ampera.notification;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells people what concerns them. Joins the caller's transaction: what is rolled back is not told. */
public interface Notifications {

    /**
     * @param values for the placeholders of the kind's text; never a name or a NIP, since they go into mails
     * @param path of the page of the dashboard, for example {@code /recommendations/...}; one that begins with {@code /survei/} leads to the
     *     pages of respondents
     */
    void tell(Collection<UUID> employeeIds, NoticeKind kind, Map<String, String> values, String path);

    /** The same on the screen only. */
    void show(Collection<UUID> employeeIds, NoticeKind kind, Map<String, String> values, String path);

    /** Tells those who handle the matters of the unit. */
    void tellOfficersOf(UUID unitId, NoticeKind kind, Map<String, String> values, String path);
}
