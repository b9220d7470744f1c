package id.ampera.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is asked, for the feature that writes to them. Every call joins the caller's transaction. */
public interface Invitations {

    /**
     * @param subjectEmployeeId whom a rater rates, else null
     * @param begun has fetched a ballot (anonymous; of an answer nothing is known) or has answered (named)
     */
    record Invited(UUID employeeId, UUID subjectEmployeeId, boolean begun) {}

    /** The same with its id. */
    record Asked(UUID invitationId, UUID employeeId, UUID subjectEmployeeId, boolean begun) {}

    List<Invited> of(UUID campaignId);

    /** What one person is asked in a campaign. */
    List<Asked> ofEmployee(UUID campaignId, UUID employeeId);

    /** Empty when it is not one of this campaign. */
    Optional<Asked> find(UUID campaignId, UUID invitationId);

    /** How many invitations of this person wait: not begun, as in {@link Invited}. */
    int waiting(UUID campaignId, UUID employeeId);
}
