package id.ampera.followup;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What other features may ask about follow-up. Without looking at rights; joins the caller's transaction. */
public interface FollowUps {

    /** One for each of the recommendations that was issued, in the order asked for. */
    List<FollowUpState> of(Collection<UUID> recommendationIds);

    /** What was verified and what was reopened of these recommendations, in no order. */
    List<FollowUpTurn> turnsOf(Collection<UUID> recommendationIds);
}
