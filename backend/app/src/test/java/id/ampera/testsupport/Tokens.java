package id.ampera.testsupport;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Real signed tokens, like those of the identity provider, from a key made for this run. */
public final class Tokens {
    public static final String ISSUER = "http://localhost/auth/realms/asn";

    private static final KeyPair OWN = newKey();
    private static final KeyPair FOREIGN = newKey();

    private Tokens() {}

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String publicKey() {
        return Base64.getEncoder().encodeToString(OWN.getPublic().getEncoded());
    }

    public static String of(String nip) {
        return token(nip, ISSUER, Instant.now().plusSeconds(300), OWN);
    }

    /** Signed in with this account of the identity provider. */
    public static String of(String nip, String subject) {
        return token(nip, subject, "otp", ISSUER, Instant.now().plusSeconds(300), OWN);
    }

    /** Signed in without the code of a telephone. */
    public static String byPasswordAlone(String nip) {
        return token(nip, subjectOf(nip), "password", ISSUER, Instant.now().plusSeconds(300), OWN);
    }

    public static String expired(String nip) {
        return token(nip, ISSUER, Instant.now().minusSeconds(300), OWN);
    }

    public static String ofAnotherRealm(String nip) {
        return token(nip, "http://localhost/auth/realms/lain", Instant.now().plusSeconds(300), OWN);
    }

    public static String signedByAnother(String nip) {
        return token(nip, ISSUER, Instant.now().plusSeconds(300), FOREIGN);
    }

    public static String ofService(String scopes) {
        return Jwt.issuer(ISSUER)
                .subject(UUID.randomUUID().toString())
                .claim("preferred_username", "service-account-ampera-integration")
                .audience("ampera-api")
                .claim("scope", scopes)
                .expiresAt(Instant.now().plusSeconds(300))
                .sign(OWN.getPrivate());
    }

    private static String subjectOf(String nip) {
        return UUID.nameUUIDFromBytes(nip.getBytes()).toString();
    }

    private static String token(String nip, String issuer, Instant expires, KeyPair key) {
        return token(nip, subjectOf(nip), "otp", issuer, expires, key);
    }

    private static String token(String nip, String subject, String level, String issuer, Instant expires, KeyPair key) {
        return Jwt.issuer(issuer)
                .subject(subject)
                .claim("preferred_username", nip)
                .claim("acr", level)
                .audience("ampera-api")
                .issuedAt(expires.minusSeconds(600))
                .expiresAt(expires)
                .sign(key.getPrivate());
    }
}
