package id.ampera.notification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Mails that come back, as mail servers write them. */
public final class ReturnedMail {
    private ReturnedMail() {}

    /** @param messageId of the letter, without its brackets */
    public static byte[] sample(String name, String messageId) {
        try (var in = ReturnedMail.class.getResourceAsStream("/mail/" + name + ".eml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@ID@", messageId)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
