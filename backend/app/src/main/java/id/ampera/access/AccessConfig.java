package id.ampera.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

@ConfigMapping(prefix = "ampera.access")
interface AccessConfig {
    /** NIP of the first administrator; counts only while nobody holds the role. */
    Optional<String> adminNip();
}
