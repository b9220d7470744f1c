package id.ampera.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.http.HttpServerRequest;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes every mail that Ampera or Keycloak sends, delivers none, and shows them on a page without a script. */
final class Mailbox implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final String STYLE =
            """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
            article{border:1px solid #767676;border-radius:6px;padding:0 1rem;margin:1rem 0}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}dt{font-weight:600}
            """;

    private final GreenMail server;

    private Mailbox(GreenMail server) {
        this.server = server;
    }

    static Mailbox start(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        GreenMail server = new GreenMail(setup);
        server.start();
        return new Mailbox(server);
    }

    void show(HttpServerRequest request) {
        String page;
        try {
            page = request.path().matches("/mailbox/\\d{1,6}")
                    ? html(Integer.parseInt(request.path().replaceAll("\\D", "")))
                    : page();
        } catch (MessagingException | IOException e) {
            request.response().setStatusCode(500).end("The mailbox cannot be read: " + e.getMessage());
            return;
        }
        request.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'")
                .end(page);
    }

    /** The letter as a mail programme shows it; empty when there is none. */
    private String html(int number) throws MessagingException, IOException {
        MimeMessage[] messages = server.getReceivedMessages();
        return number < messages.length ? part(messages[number], "text/html").orElse("") : "";
    }

    private String page() throws MessagingException, IOException {
        MimeMessage[] messages = server.getReceivedMessages();
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\">")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width\"><title>Kotak surat lokal</title><style>")
                .append(STYLE)
                .append("</style></head><body><main><h1>Kotak surat lokal</h1><p>")
                .append("Surat yang dikirim Ampera di komputer ini. Tidak ada yang keluar dari komputer ini. ")
                .append("<a href=\"/mailbox\">Muat ulang</a></p><p>Jumlah surat: ")
                .append(messages.length)
                .append("</p>");
        for (int i = messages.length - 1; i >= 0; i--) {
            MimeMessage message = messages[i];
            html.append("<article><h2>")
                    .append(escape(String.valueOf(message.getSubject())))
                    .append("</h2><dl><dt>Kepada</dt><dd>")
                    .append(escape(Arrays.toString(message.getAllRecipients())))
                    .append("</dd><dt>Dari</dt><dd>")
                    .append(escape(Arrays.toString(message.getFrom())))
                    .append("</dd><dt>Nomor surat</dt><dd>")
                    .append(escape(String.valueOf(message.getMessageID())))
                    .append("</dd></dl>")
                    .append(
                            part(message, "text/html").isPresent()
                                    ? "<p><a href=\"/mailbox/" + i + "\">Lihat seperti di program surel</a></p>"
                                    : "")
                    .append("<pre>")
                    .append(withLinks(text(message)))
                    .append("</pre></article>");
        }
        return html.append("</main></body></html>").toString();
    }

    private static String text(Part part) throws MessagingException, IOException {
        return part(part, "text/plain").orElse(GreenMailUtil.getBody(part));
    }

    /** The first part of this type, however deep it lies. */
    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        Object content = part.getContent();
        if (!(content instanceof MimeMultipart parts)) {
            return part.isMimeType(type) ? Optional.of(String.valueOf(content)) : Optional.empty();
        }
        for (int i = 0; i < parts.getCount(); i++) {
            Optional<String> found = part(parts.getBodyPart(i), type);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String withLinks(String text) {
        return LINK.matcher(escape(text)).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void close() {
        server.stop();
    }
}
