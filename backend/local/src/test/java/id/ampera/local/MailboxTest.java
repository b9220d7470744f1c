package id.ampera.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
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

    private static HttpResponse<String> page(int port) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/mailbox"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
