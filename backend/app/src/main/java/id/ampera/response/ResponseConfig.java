package id.ampera.response;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How answers are written: many in one transaction, each acknowledged after its commit. */
@ConfigMapping(prefix = "ampera.response")
interface ResponseConfig {
    /**
     * Writers per kind of answer; each holds a connection while it writes. One makes the largest batches: what comes while
     * it commits goes with the next, and a commit costs the database as much as ten rows.
     */
    @WithDefault("1")
    @Min(1)
    int writers();

    /** Answers that may wait; beyond it a client is asked to come back. */
    @WithDefault("2048")
    @Min(1)
    int queue();

    @WithDefault("128")
    @Min(1)
    int batch();
}
