package id.ampera.platform.storage;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

@ConfigMapping(prefix = "ampera.files")
interface FileStoreConfig {
    /** Directory of uploaded files; shared by all replicas. */
    Path directory();
}
