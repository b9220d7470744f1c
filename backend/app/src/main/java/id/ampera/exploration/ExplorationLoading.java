package id.ampera.exploration;

import java.util.List;
import java.util.UUID;

/** Keeps views for loaders that run without a signed-in person. Each call is one transaction. */
public interface ExplorationLoading {

    /** What a view looks at. */
    enum Kind {
        /** Women and men side by side. */
        SEXES,
        /** The items together, as one scale. */
        SCALE,
        /** The campaigns, one after the other. */
        ROUNDS,
        /** Rows that were rated twice, on a map. */
        IMPORTANCE,
        /** How people see themselves beside how others see them. */
        SELF
    }

    /**
     * @param campaignIds one, or several for rounds
     * @param items answer keys, or codes of matrices
     */
    record NewView(UUID evaluationId, String name, List<UUID> campaignIds, List<String> items, Kind kind) {}

    UUID addView(NewView view);
}
