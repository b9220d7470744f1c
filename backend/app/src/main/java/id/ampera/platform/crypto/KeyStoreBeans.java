package id.ampera.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

class KeyStoreBeans {
    @Produces
    @ApplicationScoped
    KeyStore keyStore(KeyStoreConfig config) {
        return new DirectoryKeyStore(config.directory());
    }
}
