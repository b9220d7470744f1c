package id.ampera.platform.idempotency;

import id.ampera.platform.crypto.Sha256;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** SHA-256 of what makes two requests the same: method, address and body. */
final class RequestHash {
    private RequestHash() {}

    static byte[] ofKey(String actor, String key) {
        return Sha256.of((actor + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] of(ContainerRequestContext request) throws IOException {
        var digest = Sha256.digest();
        var target = request.getUriInfo().getRequestUri();
        digest.update((request.getMethod() + " " + target.getRawPath() + "?" + target.getRawQuery() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        var type = request.getMediaType();
        var boundary = type == null ? null : type.getParameters().get("boundary");
        if (boundary == null) digest.update(body);
        else addParts(digest, body, boundary);
        return digest.digest();
    }

    /** A client draws a new boundary for every sending of the same form. */
    private static void addParts(MessageDigest digest, byte[] body, String boundary) {
        var text = new String(body, StandardCharsets.ISO_8859_1);
        int from = 0;
        for (int at; (at = text.indexOf(boundary, from)) >= 0; from = at + boundary.length()) {
            digest.update(body, from, at - from);
            digest.update((byte) 0);
        }
        digest.update(body, from, body.length - from);
    }
}
