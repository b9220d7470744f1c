package id.ampera.result;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

@ConfigMapping(prefix = "ampera.result")
interface ResultConfig {
    /** What answers in memory may take, over all campaigns; 1,000,000 answers to 20 items on scales take 24 MB. */
    @WithDefault("256M")
    MemorySize cachedMemory();

    /** An open campaign with more answers than this is compared with the database at most every few seconds. */
    @WithDefault("5000")
    @Min(0)
    int eagerAnswers();

    /** From so many answers on their columns are kept in the database too, for a fast start. */
    @WithDefault("20000")
    @Min(1)
    int keptFrom();
}
