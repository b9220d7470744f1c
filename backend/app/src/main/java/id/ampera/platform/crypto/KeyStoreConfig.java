package id.ampera.platform.crypto;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

@ConfigMapping(prefix = "ampera.keys")
interface KeyStoreConfig {
    /** Directory of secrets, outside the database, its backups and those of the files. */
    Path directory();
}
