package id.ampera.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryReportTest {
    private static final String ID = "c2VhbGVk_-1@ampera";

    @ParameterizedTest
    @CsvSource({
        "postfix-unknown, ADDRESS_UNKNOWN, true",
        "postfix-domain, ADDRESS_UNKNOWN, true",
        "postfix-full, MAILBOX_FULL, false",
        "postfix-expired, NOT_REACHED, false",
        "postfix-refused, REFUSED, true",
        "exim-unknown, ADDRESS_UNKNOWN, true",
        "exim-full, MAILBOX_FULL, false",
        "exim-disabled, MAILBOX_DISABLED, true",
        "exchange-unknown, ADDRESS_UNKNOWN, true",
        "exchange-full, MAILBOX_FULL, false",
        "exchange-denied, ADDRESS_UNKNOWN, true"
    })
    void a_failure_tells_which_mail_and_why(String sample, ReturnReason reason, boolean permanent) {
        var report = DeliveryReport.read(ReturnedMail.sample(sample, ID)).orElseThrow();
        assertThat(report.messageIds()).contains(ID);
        assertThat(report.reason()).isEqualTo(reason);
        assertThat(report.permanent()).isEqualTo(permanent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postfix-delayed", "away", "read-receipt"})
    void delays_and_answers_are_no_failure(String sample) {
        assertThat(DeliveryReport.read(ReturnedMail.sample(sample, ID))).isEmpty();
    }

    @Test
    void what_is_no_mail_is_no_failure() {
        assertThat(DeliveryReport.read(new byte[0])).isEmpty();
        assertThat(DeliveryReport.read("bukan surel".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        var noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThat(DeliveryReport.read(noise)).isEmpty();
        assertThat(DeliveryReport.read("Content-Type: multipart/report; boundary=\r\n\r\n--\r\n".getBytes()))
                .isEmpty();
    }

    @Test
    void a_report_that_is_cut_off_behind_its_status_is_read_as_far_as_it_goes() {
        var whole = ReturnedMail.sample("exchange-unknown", ID);
        var text = new String(whole, StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(whole, text.indexOf("Subject: Undangan survei"));
        assertThat(DeliveryReport.read(cut).orElseThrow().messageIds()).contains(ID);
    }

    @Test
    void parts_in_parts_in_parts_end_somewhere() {
        var mail = new StringBuilder();
        for (int depth = 0; depth < 400; depth++) {
            mail.append("Content-Type: multipart/report; boundary=b%d\r\n\r\n--b%d\r\n".formatted(depth, depth));
        }
        assertThat(DeliveryReport.read(mail.toString().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
