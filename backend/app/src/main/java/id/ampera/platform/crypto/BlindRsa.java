package id.ampera.platform.crypto;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;

/**
 * RSA blind signatures: the signer signs a message that it cannot see, and cannot later link the signature to the
 * request. Source: RFC 9474, variant RSABSSA-SHA384-PSS-Randomized (section 5).
 *
 * <p>The order is {@link #prepare}, {@link #blind} (client), {@link #blindSign} (signer), {@link #finalize(RSAPublicKey,
 * byte[], byte[], byte[])} (client), {@link #verify} (anyone). Integers travel as big-endian bytes, exactly as long as
 * the modulus (256 for the keys made here). Wrong input is an {@link IllegalArgumentException}; a fault of the signer
 * itself is an {@link IllegalStateException}.
 *
 * <p>The private operation is the JDK's {@code RSA/ECB/NoPadding}, which uses the Chinese remainder theorem and blinds
 * the base against timing (RFC 9474, 7.1). {@link BigInteger} alone would not: it touches only public or client values.
 */
public final class BlindRsa {
    public static final int MODULUS_BITS = 2048;
    public static final int PREFIX_LENGTH = 32;
    public static final int SALT_LENGTH = 48;

    private static final String HASH = "SHA-384";
    private static final int HASH_LENGTH = 48;
    private static final PSSParameterSpec PSS = new PSSParameterSpec(
            HASH, "MGF1", MGF1ParameterSpec.SHA384, SALT_LENGTH, PSSParameterSpec.TRAILER_FIELD_BC);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What the client sends ({@code message}) and what it keeps to itself until the answer comes ({@code inverse}). */
    public record Blinded(byte[] message, byte[] inverse) {}

    private BlindRsa() {}

    /** A new key pair of 2048 bits with the exponent 65537. {@code getEncoded()} of its public key is the SPKI form. */
    public static KeyPair newKeyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(MODULUS_BITS, RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA in this JDK", e);
        }
    }

    /** Reads a public key from its SPKI form (DER). Refuses anything but RSA of at least 2048 bits. */
    public static RSAPublicKey publicKey(byte[] spki) {
        try {
            return requireSize((RSAPublicKey)
                    KeyFactory.getInstance("RSA", QuickRsa.PROVIDER).generatePublic(new X509EncodedKeySpec(spki)));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("not an RSA public key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA in this JDK", e);
        }
    }

    /** Reads a private key from its PKCS #8 form (DER). Refuses a key without its primes. */
    public static RSAPrivateCrtKey privateKey(byte[] pkcs8) {
        try {
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            if (key instanceof RSAPrivateCrtKey crt) return requireSize(crt);
            throw new IllegalArgumentException("an RSA private key without its primes");
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("not an RSA private key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA in this JDK", e);
        }
    }

    /** {@code prefix || message} with 32 fresh random bytes in front (PrepareRandomize, 4.1). */
    public static byte[] prepare(byte[] message) {
        return concatenate(random(PREFIX_LENGTH), message);
    }

    /** Blinds a prepared message with fresh salt and blinding (Blind, 4.2). */
    public static Blinded blind(RSAPublicKey key, byte[] prepared) {
        var n = key.getModulus();
        BigInteger inverse;
        do {
            inverse = new BigInteger(n.bitLength(), RANDOM);
        } while (inverse.signum() == 0 || inverse.compareTo(n) >= 0 || !isCoprime(inverse, n));
        return blind(key, prepared, random(SALT_LENGTH), toBytes(inverse, length(key)));
    }

    /**
     * Blinds with a given salt and a given inverse of the blinding factor: for a client that derives both from its
     * resume code, and for the vectors of the RFC. Using the pair for two messages links them.
     *
     * @throws IllegalArgumentException if salt or inverse have the wrong length, or the inverse is not invertible
     */
    public static Blinded blind(RSAPublicKey key, byte[] prepared, byte[] salt, byte[] inverse) {
        if (salt.length != SALT_LENGTH) throw new IllegalArgumentException("salt must be 48 bytes");
        var n = key.getModulus();
        var inv = toInteger(key, inverse);
        if (!isCoprime(inv, n)) throw new IllegalArgumentException("blinding is not invertible");
        var m = new BigInteger(1, encode(prepared, salt, n.bitLength() - 1));
        if (!isCoprime(m, n)) throw new IllegalArgumentException("message shares a factor with the key");
        var z = m.multiply(inv.modInverse(n).modPow(key.getPublicExponent(), n)).mod(n);
        return new Blinded(toBytes(z, length(key)), inverse.clone());
    }

    /**
     * Signs what it cannot see (BlindSign, 4.3), and checks the result with the public exponent before giving it away:
     * one faulty computation by the remainder theorem would reveal the primes.
     *
     * @throws IllegalArgumentException if the message is not as long as the modulus or not below it
     * @throws IllegalStateException if the check fails; nothing of the result leaves
     */
    public static byte[] blindSign(RSAPrivateCrtKey key, byte[] blindedMessage) {
        var message = toInteger(key, blindedMessage);
        byte[] signature;
        try {
            var cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            signature = cipher.doFinal(blindedMessage);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing failure", e);
        }
        var back = new BigInteger(1, signature).modPow(key.getPublicExponent(), key.getModulus());
        if (!back.equals(message)) throw new IllegalStateException("signing failure");
        return signature;
    }

    /**
     * Takes the blinding off (Finalize, 4.4) and gives the signature of the prepared message.
     *
     * @throws IllegalArgumentException if a length is wrong or the signer's answer is not valid for this message
     */
    public static byte[] finalize(RSAPublicKey key, byte[] prepared, byte[] blindSignature, byte[] inverse) {
        var z = toInteger(key, blindSignature);
        var signature = toBytes(z.multiply(toInteger(key, inverse)).mod(key.getModulus()), length(key));
        if (!verify(key, prepared, signature)) throw new IllegalArgumentException("invalid signature");
        return signature;
    }

    /** Whether the signature belongs to the prepared message and the key. False, never an exception, for any bytes. */
    public static boolean verify(RSAPublicKey key, byte[] prepared, byte[] signature) {
        try {
            var verifier = Signature.getInstance("RSASSA-PSS", QuickRsa.PROVIDER);
            verifier.setParameter(PSS);
            verifier.initVerify(key);
            verifier.update(prepared);
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSASSA-PSS for this key", e);
        }
    }

    /** EMSA-PSS-ENCODE of RFC 8017, 9.1.1. The JDK offers it only together with the signature. */
    private static byte[] encode(byte[] message, byte[] salt, int bits) {
        var length = (bits + 7) / 8;
        var maskLength = length - HASH_LENGTH - 1;
        var hash = sha384(new byte[8], sha384(message), salt);
        var masked = mask(hash, maskLength);
        masked[maskLength - SALT_LENGTH - 1] ^= 1;
        for (var i = 0; i < SALT_LENGTH; i++) masked[maskLength - SALT_LENGTH + i] ^= salt[i];
        masked[0] &= (byte) (0xff >>> (8 * length - bits));
        return concatenate(masked, hash, new byte[] {(byte) 0xbc});
    }

    /** MGF1 of RFC 8017, B.2.1. */
    private static byte[] mask(byte[] seed, int length) {
        var mask = new byte[length];
        for (int at = 0, counter = 0; at < length; at += HASH_LENGTH, counter++) {
            var block = sha384(seed, new byte[] {0, 0, (byte) (counter >>> 8), (byte) counter});
            System.arraycopy(block, 0, mask, at, Math.min(HASH_LENGTH, length - at));
        }
        return mask;
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance(HASH);
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no SHA-384 in this JDK", e);
        }
    }

    private static <K extends RSAKey> K requireSize(K key) {
        if (key.getModulus().bitLength() < MODULUS_BITS) throw new IllegalArgumentException("RSA key is too short");
        return key;
    }

    private static boolean isCoprime(BigInteger value, BigInteger n) {
        return value.gcd(n).equals(BigInteger.ONE);
    }

    private static int length(RSAKey key) {
        return (key.getModulus().bitLength() + 7) / 8;
    }

    private static BigInteger toInteger(RSAKey key, byte[] bytes) {
        if (bytes.length != length(key)) throw new IllegalArgumentException("unexpected input size");
        var value = new BigInteger(1, bytes);
        if (value.compareTo(key.getModulus()) >= 0) throw new IllegalArgumentException("representative out of range");
        return value;
    }

    private static byte[] toBytes(BigInteger value, int length) {
        var bytes = value.toByteArray();
        var result = new byte[length];
        var sign = bytes.length > length ? 1 : 0;
        System.arraycopy(bytes, sign, result, length - bytes.length + sign, bytes.length - sign);
        return result;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] concatenate(byte[]... parts) {
        var result = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        var at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, result, at, part.length);
            at += part.length;
        }
        return result;
    }
}
