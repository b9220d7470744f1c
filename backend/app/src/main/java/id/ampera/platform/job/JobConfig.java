package id.ampera.platform.job;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "ampera.jobs")
interface JobConfig {
    /** How often jobs under way tell that they are, and others are looked for. */
    String tick();

    /** A job that has not been heard of for so long is taken up by whoever looks first; several ticks. */
    Duration silence();
}
