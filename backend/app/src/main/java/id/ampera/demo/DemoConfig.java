package id.ampera.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ampera.demo")
interface DemoConfig {
    /** Load the demonstration at start, if the database is empty. */
    @WithDefault("false")
    boolean load();

    @WithDefault("1671")
    long seed();
}
