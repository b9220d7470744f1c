package id.ampera.result;

import id.ampera.platform.crypto.KeyStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether two states hold the same answers. Under a key of this installation: a bare hash over few answers could be
 * tried out until it fits, and everybody's answer would be known.
 */
@ApplicationScoped
class Fingerprints {
    private static final String KEY = "result-fingerprint";
    private static final String ALGORITHM = "HmacSHA256";

    private final KeyStore store;

    Fingerprints(KeyStore store) {
        this.store = store;
    }

    String of(UUID campaignId, Analysis analysis) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(store.requireOrMake(KEY), ALGORITHM));
            var text = campaignId + "\n" + analysis.columns().digest();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
