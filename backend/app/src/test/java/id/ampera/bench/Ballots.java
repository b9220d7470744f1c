package id.ampera.bench;

import id.ampera.platform.crypto.BlindRsa;
import id.ampera.platform.crypto.KeyStore;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/** Anonymous submissions as bytes on the wire, each with a ballot of its own, signed beforehand with the stratum's key. */
public final class Ballots {
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, BlindRsa.SALT_LENGTH, 1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ballots() {}

    public static List<ByteBuffer> requests(
            KeyStore keys, String campaignId, String stratumId, String answers, int count) {
        var key = BlindRsa.privateKey(keys.require("stratum-" + campaignId + "." + stratumId));
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> request(campaignId, stratumId, key, answers))
                .toList();
    }

    static void write(List<ByteBuffer> requests, Path file) throws IOException {
        try (var out = new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
            for (var each : requests) {
                out.writeInt(each.limit());
                out.write(each.array(), 0, each.limit());
            }
        }
    }

    private static ByteBuffer request(String campaignId, String stratumId, PrivateKey key, String answers) {
        var message = new byte[64];
        RANDOM.nextBytes(message);
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var body = "{\"stratumId\":\"%s\",\"ballot\":\"%s\",\"signature\":\"%s\",\"answers\":\"%s\"}"
                .formatted(
                        stratumId,
                        encoder.encodeToString(message),
                        encoder.encodeToString(sign(key, message)),
                        answers.replace("\"", "\\\""));
        var request = "POST /api/v1/campaigns/" + campaignId + "/anonymous-submissions HTTP/1.1\r\n"
                + "Host: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
        return ByteBuffer.wrap(request.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signer = Signature.getInstance("RSASSA-PSS");
            signer.setParameter(PSS);
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
