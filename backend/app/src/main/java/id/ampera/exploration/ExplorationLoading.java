package id.ampera.exploration;

import id.ampera.campaign.Cut;
import java.util.List;
import java.util.UUID;

/** Keeps views for loaders that run without a signed-in person. Each call is one transaction. */
public interface ExplorationLoading {

    /**
     * @param items answer keys, of the campaign
     * @param cut whose groups stand side by side; null to look at the items together, as one scale
     */
    record NewView(UUID evaluationId, String name, UUID campaignId, List<String> items, Cut cut) {}

    UUID addView(NewView view);
}
