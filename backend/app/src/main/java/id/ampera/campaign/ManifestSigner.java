package id.ampera.campaign;

import id.ampera.platform.crypto.KeyStore;
import id.ampera.platform.crypto.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Signs manifests with the one signing key of this installation, made when it is first needed. */
@ApplicationScoped
class ManifestSigner {
    private static final String NAME = "manifest-signer";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyStore store;

    ManifestSigner(KeyStore store) {
        this.store = store;
    }

    ManifestView sign(String manifest) {
        var bytes = manifest.getBytes(StandardCharsets.UTF_8);
        var pair = ByteBuffer.wrap(store.find(NAME).orElseGet(this::newPair));
        var privateKey = new byte[pair.getInt()];
        pair.get(privateKey);
        var publicKey = new byte[pair.remaining()];
        pair.get(publicKey);
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
            signature.update(bytes);
            return new ManifestView(
                    manifest,
                    Sha256.hex(bytes),
                    BASE64.encodeToString(signature.sign()),
                    BASE64.encodeToString(publicKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("manifest cannot be signed", e);
        }
    }

    /** Both halves in one secret, so that there is never one without the other. */
    private byte[] newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var privateKey = pair.getPrivate().getEncoded();
            var publicKey = pair.getPublic().getEncoded();
            store.put(
                    NAME,
                    ByteBuffer.allocate(4 + privateKey.length + publicKey.length)
                            .putInt(privateKey.length)
                            .put(privateKey)
                            .put(publicKey)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no P-256 in this JDK", e);
        } catch (IllegalStateException takenMeanwhile) {
            return store.require(NAME);
        }
        return store.require(NAME);
    }
}
