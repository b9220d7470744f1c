package id.ampera.followup;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What other features may ask about follow-up. Without looking at rights; joins the caller's transaction. */
public interface FollowUps {

    /** One for each of the recommendations that was issued, in the order asked for. */
    List<FollowUpState> of(Collection<UUID> recommendationIds);
}
