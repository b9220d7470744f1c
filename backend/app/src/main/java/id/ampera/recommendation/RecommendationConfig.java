package id.ampera.recommendation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ampera.recommendation")
interface RecommendationConfig {
    /** Days until a recommendation is due when no date is set. */
    @WithDefault("60")
    int dueDays();
}
