package id.ampera.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MailboxTest {

    @Test
    void a_mail_appears_on_the_page_with_its_link_and_without_its_markup() throws Exception {
        int smtp = Ports.free();
        int http = Ports.free();
        try (Mailbox mailbox = Mailbox.start(smtp);
                Gateway gateway = new Gateway.Builder(http)
                        .page("/mailbox", mailbox::show)
                        .start()) {
            assertThat(gateway).isNotNull();
            assertThat(page(http).body()).contains("Jumlah surat: 0");

            GreenMailUtil.sendTextEmail(
                    "asn@ampera.example",
                    "ampera@ampera.example",
                    "Undangan survei <penting>",
                    "Silakan isi: http://localhost:8080/survei/ <script>alert(1)</script>",
                    new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

            HttpResponse<String> page = page(http);
            assertThat(page.body())
                    .contains("Jumlah surat: 1")
                    .contains("Undangan survei &lt;penting&gt;")
                    .contains("asn@ampera.example")
                    .contains("<a href=\"http://localhost:8080/survei/\">")
                    .doesNotContain("<script");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        }
    }

    @Test
    void a_letter_is_shown_as_its_reader_sees_it() throws Exception {
        int smtp = Ports.free();
        int http = Ports.free();
        try (Mailbox mailbox = Mailbox.start(smtp);
                Gateway gateway = new Gateway.Builder(http)
                        .page("/mailbox", mailbox::show)
                        .start()) {
            MimeMessage letter = new MimeMessage(
                    GreenMailUtil.getSession(new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)));
            letter.setFrom("ampera@ampera.example");
            letter.setRecipients(Message.RecipientType.TO, "asn@ampera.example");
            letter.setSubject("Undangan");
            MimeMultipart parts = new MimeMultipart("alternative");
            parts.addBodyPart(part("Silakan isi.", "text/plain"));
            parts.addBodyPart(part("<p>Silakan <b>isi</b>.</p>", "text/html"));
            letter.setContent(parts);
            GreenMailUtil.sendMimeMessage(letter);

            assertThat(page(http, "/mailbox").body())
                    .contains("Silakan isi.")
                    .contains("<a href=\"/mailbox/0\">")
                    .doesNotContain("<b>");
            HttpResponse<String> shown = page(http, "/mailbox/0");
            assertThat(shown.body()).isEqualTo("<p>Silakan <b>isi</b>.</p>");
            assertThat(shown.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
            assertThat(page(http, "/mailbox/7").body()).isEmpty();
        }
    }

    private static MimeBodyPart part(String text, String type) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(text, type + "; charset=utf-8");
        return part;
    }

    private static HttpResponse<String> page(int port) throws Exception {
        return page(port, "/mailbox");
    }

    private static HttpResponse<String> page(int port, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
