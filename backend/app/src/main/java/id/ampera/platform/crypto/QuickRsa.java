package id.ampera.platform.crypto;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.amazon.corretto.crypto.provider.RuntimeCryptoException;
import java.security.Provider;
import java.security.Security;

/**
 * Who reckons with public RSA keys: AWS-LC where its library fits the machine (Linux on x86-64), which takes half the
 * processor time of the JDK; elsewhere the JDK.
 */
final class QuickRsa {
    static final Provider PROVIDER = choose();

    private QuickRsa() {}

    private static Provider choose() {
        try {
            AmazonCorrettoCryptoProvider.INSTANCE.assertHealthy();
            return AmazonCorrettoCryptoProvider.INSTANCE;
        } catch (RuntimeCryptoException | LinkageError theLibraryDoesNotFit) {
            return Security.getProvider("SunRsaSign");
        }
    }
}
