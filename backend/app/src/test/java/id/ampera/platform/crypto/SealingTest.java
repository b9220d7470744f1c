package id.ampera.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SealingTest {
    private static final byte[] KEY = Sealing.newKey();
    private static final byte[] TEXT = "jawaban".getBytes(UTF_8);
    private static final byte[] PLACE = "stratum".getBytes(UTF_8);

    @Test
    void what_is_sealed_opens_and_never_looks_the_same() {
        var sealed = Sealing.seal(KEY, TEXT, PLACE);
        assertThat(sealed).hasSize(12 + TEXT.length + 16).isNotEqualTo(Sealing.seal(KEY, TEXT, PLACE));
        assertThat(Sealing.open(KEY, sealed, PLACE)).isEqualTo(TEXT);
        assertThat(Sealing.open(KEY, Sealing.seal(KEY, new byte[0], new byte[0]), new byte[0]))
                .isEmpty();
    }

    @Test
    void opens_the_known_vectors_of_aes_256_gcm() {
        // McGrew and Viega, The Galois/Counter Mode of Operation, test cases 14 and 16
        var zero = hex("000000000000000000000000cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
        assertThat(Sealing.open(new byte[32], zero, new byte[0])).isEqualTo(new byte[16]);
        var key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        var sealed = hex("cafebabefacedbaddecaf888522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b");
        assertThat(Sealing.open(key, sealed, hex("feedfacedeadbeeffeedfacedeadbeefabaddad2")))
                .isEqualTo(hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
    }

    @Test
    void nothing_opens_with_another_key_place_or_byte() {
        var sealed = Sealing.seal(KEY, TEXT, PLACE);
        broken(() -> Sealing.open(Sealing.newKey(), sealed, PLACE));
        broken(() -> Sealing.open(KEY, sealed, TEXT));
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            broken(() -> Sealing.open(KEY, changed, PLACE));
        }
        broken(() -> Sealing.open(KEY, new byte[27], PLACE));
    }

    @Test
    void mac_agrees_with_an_independent_vector() {
        // RFC 4231, test case 1, its key padded with zeros to 32 bytes, which HMAC does by itself
        var key = hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b000000000000000000000000");
        assertThat(Sealing.mac(key, "Hi There".getBytes(UTF_8)))
                .isEqualTo(hex("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
    }

    @Test
    void derivation_agrees_with_rfc_5869() {
        var secret = hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b");
        assertThat(Sealing.derive(secret, hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42))
                .isEqualTo(hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
        assertThat(Sealing.derive(secret, new byte[0], new byte[0], 42))
                .isEqualTo(hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
    }

    @Test
    void refuses_other_lengths_of_keys() {
        refused(() -> Sealing.seal(new byte[16], TEXT, PLACE));
        refused(() -> Sealing.open(new byte[31], new byte[40], PLACE));
        refused(() -> Sealing.mac(new byte[0], TEXT));
        refused(() -> Sealing.derive(KEY, PLACE, TEXT, 0));
        refused(() -> Sealing.derive(KEY, PLACE, TEXT, 8161));
        assertThat(Sealing.derive(KEY, PLACE, TEXT, 8160)).hasSize(8160);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static void broken(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(SealBrokenException.class);
    }

    private static void refused(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class);
    }
}
