package id.ampera.response;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Answers without an account. */
@ConfigMapping(prefix = "ampera.public-answers")
interface PublicConfig {
    /** Leading zero bits that the work for one answer costs while nobody floods: 16 are 65,000 hashes. */
    @WithDefault("16")
    @Min(1)
    @Max(24)
    int workBits();
}
