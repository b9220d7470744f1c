package id.ampera.result;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

@ConfigMapping(prefix = "ampera.result")
interface ResultConfig {
    /** Answers that are kept in memory over all campaigns; about 50 bytes each for 20 items. */
    @WithDefault("1000000")
    @Min(1000)
    int cachedAnswers();

    /** An open named campaign with more answers than this is read again at most every few seconds. */
    @WithDefault("5000")
    @Min(0)
    int eagerAnswers();
}
