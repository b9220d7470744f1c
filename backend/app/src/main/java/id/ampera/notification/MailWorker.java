package id.ampera.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds. A mail whose sender dies is sent again after a while, under the same message id, by which
 * mail servers and readers know it.
 */
@ApplicationScoped
class MailWorker {
    private static final Logger LOG = Logger.getLogger(MailWorker.class);

    private final MailService mails;
    private final Mailer mailer;

    MailWorker(MailService mails, Mailer mailer) {
        this.mails = mails;
        this.mailer = mailer;
    }

    @Scheduled(
            every = "{ampera.mail.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @ActivateRequestContext
    void tick() {
        List<MailService.Letter> letters;
        do {
            letters = mails.take();
            letters.forEach(this::send);
        } while (!letters.isEmpty());
    }

    private void send(MailService.Letter letter) {
        try {
            mailer.send(Mail.withText(letter.to(), letter.subject(), letter.body())
                    .addHeader("Message-ID", "<" + letter.noticeId() + "@ampera>"));
        } catch (RuntimeException e) {
            // neither address nor text: logs hold nothing about people
            LOG.warnf(
                    "mail of notice %s could not be sent: %s",
                    letter.noticeId(), e.getClass().getSimpleName());
            mails.failed(letter.noticeId());
            return;
        }
        mails.sent(letter.noticeId());
    }
}
