package id.ampera.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BlindRsaTest {
    private static final Properties VECTORS = new Properties();
    private static RSAPublicKey publicKey;
    private static RSAPrivateCrtKey privateKey;

    @BeforeAll
    static void makeKeys() throws IOException {
        try (var in = BlindRsaTest.class.getResourceAsStream("rfc9474.properties")) {
            VECTORS.load(in);
        }
        var pair = BlindRsa.newKeyPair();
        publicKey = BlindRsa.publicKey(pair.getPublic().getEncoded());
        privateKey = BlindRsa.privateKey(pair.getPrivate().getEncoded());
    }

    @Test
    void agrees_with_the_randomized_vector_of_rfc_9474() throws GeneralSecurityException {
        agrees("randomized");
    }

    @Test
    void agrees_with_the_deterministic_vector_of_rfc_9474() throws GeneralSecurityException {
        agrees("deterministic");
    }

    @Test
    void a_new_key_has_2048_bits_and_survives_its_encoding() {
        assertThat(publicKey.getModulus().bitLength()).isEqualTo(2048);
        assertThat(publicKey.getPublicExponent()).isEqualTo(65537);
        assertThat(BlindRsa.publicKey(publicKey.getEncoded())).isEqualTo(publicKey);
    }

    @Test
    void a_message_goes_round_and_the_signer_sees_nothing_twice() {
        var prepared = BlindRsa.prepare(new byte[32]);
        assertThat(prepared).hasSize(64).isNotEqualTo(BlindRsa.prepare(new byte[32]));
        var first = BlindRsa.blind(publicKey, prepared);
        var second = BlindRsa.blind(publicKey, prepared);
        assertThat(first.message()).hasSize(256).isNotEqualTo(second.message());
        var answer = BlindRsa.blindSign(privateKey, first.message());
        var signature = BlindRsa.finalize(publicKey, prepared, answer, first.inverse());
        assertThat(signature).hasSize(256);
        assertThat(BlindRsa.verify(publicKey, prepared, signature)).isTrue();
        assertThat(BlindRsa.blindSign(privateKey, first.message())).isEqualTo(answer);
    }

    @Test
    void verification_refuses_another_message_key_or_signature() {
        var prepared = BlindRsa.prepare(new byte[32]);
        var signature = sign(prepared);
        var other = (RSAPublicKey) BlindRsa.newKeyPair().getPublic();
        assertThat(BlindRsa.verify(publicKey, BlindRsa.prepare(new byte[32]), signature))
                .isFalse();
        assertThat(BlindRsa.verify(other, prepared, signature)).isFalse();
        signature[255] ^= 1;
        assertThat(BlindRsa.verify(publicKey, prepared, signature)).isFalse();
        assertThat(BlindRsa.verify(publicKey, prepared, new byte[0])).isFalse();
        assertThat(BlindRsa.verify(publicKey, prepared, new byte[255])).isFalse();
        assertThat(BlindRsa.verify(publicKey, prepared, publicKey.getModulus().toByteArray()))
                .isFalse();
    }

    @Test
    void a_wrong_answer_of_the_signer_is_not_taken() {
        var prepared = BlindRsa.prepare(new byte[32]);
        var blinded = BlindRsa.blind(publicKey, prepared);
        var answer = BlindRsa.blindSign(privateKey, blinded.message());
        answer[255] ^= 1;
        refused(() -> BlindRsa.finalize(publicKey, prepared, answer, blinded.inverse()));
        refused(() -> BlindRsa.finalize(publicKey, prepared, new byte[255], blinded.inverse()));
    }

    @Test
    void the_signer_refuses_what_is_not_below_the_modulus() {
        var modulus = privateKey.getModulus().toByteArray();
        refused(() -> BlindRsa.blindSign(privateKey, Arrays.copyOfRange(modulus, 1, 257)));
        refused(() -> BlindRsa.blindSign(privateKey, new byte[255]));
        refused(() -> BlindRsa.blindSign(privateKey, new byte[257]));
    }

    @Test
    void a_key_that_computes_wrongly_gives_nothing_away() throws GeneralSecurityException {
        var wrong = new RSAPrivateCrtKeySpec(
                privateKey.getModulus(),
                privateKey.getPublicExponent(),
                privateKey.getPrivateExponent(),
                privateKey.getPrimeP(),
                privateKey.getPrimeQ(),
                privateKey.getPrimeExponentP().add(BigInteger.TWO),
                privateKey.getPrimeExponentQ(),
                privateKey.getCrtCoefficient());
        var key = (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(wrong);
        var message = BlindRsa.blind(publicKey, BlindRsa.prepare(new byte[32])).message();
        assertThatThrownBy(() -> BlindRsa.blindSign(key, message)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void blinding_refuses_a_wrong_salt_or_inverse() {
        var one = new byte[256];
        one[255] = 1;
        refused(() -> BlindRsa.blind(publicKey, new byte[64], new byte[47], one));
        refused(() -> BlindRsa.blind(publicKey, new byte[64], new byte[48], new byte[256]));
        refused(() -> BlindRsa.blind(publicKey, new byte[64], new byte[48], new byte[255]));
    }

    @Test
    void refuses_bytes_that_are_no_key_and_keys_that_are_short() throws GeneralSecurityException {
        refused(() -> BlindRsa.publicKey(new byte[] {1, 2, 3}));
        refused(() -> BlindRsa.privateKey(new byte[] {1, 2, 3}));
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        var weak = generator.generateKeyPair();
        refused(() -> BlindRsa.publicKey(weak.getPublic().getEncoded()));
        refused(() -> BlindRsa.privateKey(weak.getPrivate().getEncoded()));
    }

    private static byte[] sign(byte[] prepared) {
        var blinded = BlindRsa.blind(publicKey, prepared);
        var answer = BlindRsa.blindSign(privateKey, blinded.message());
        return BlindRsa.finalize(publicKey, prepared, answer, blinded.inverse());
    }

    private static void agrees(String variant) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance("RSA");
        var key = (RSAPublicKey) factory.generatePublic(new RSAPublicKeySpec(integer("n"), integer("e")));
        BigInteger p = integer("p"), q = integer("q"), d = integer("d");
        var secret = (RSAPrivateCrtKey) factory.generatePrivate(new RSAPrivateCrtKeySpec(
                integer("n"),
                integer("e"),
                d,
                p,
                q,
                d.mod(p.subtract(BigInteger.ONE)),
                d.mod(q.subtract(BigInteger.ONE)),
                q.modInverse(p)));
        var prepared = HexFormat.of().parseHex(text(variant + ".prefix") + text("msg"));
        var blinded = BlindRsa.blind(key, prepared, bytes("salt"), bytes("inv"));
        assertThat(blinded.message()).isEqualTo(bytes(variant + ".blinded_msg"));
        var answer = BlindRsa.blindSign(secret, blinded.message());
        assertThat(answer).isEqualTo(bytes(variant + ".blind_sig"));
        var signature = BlindRsa.finalize(key, prepared, answer, blinded.inverse());
        assertThat(signature).isEqualTo(bytes(variant + ".sig"));
        assertThat(BlindRsa.verify(key, prepared, signature)).isTrue();
    }

    private static String text(String name) {
        return VECTORS.getProperty(name);
    }

    private static byte[] bytes(String name) {
        return HexFormat.of().parseHex(text(name));
    }

    private static BigInteger integer(String name) {
        return new BigInteger(text(name), 16);
    }

    private static void refused(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class);
    }
}
