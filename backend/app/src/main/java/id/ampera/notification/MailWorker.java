package id.ampera.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.mail.SMTPException;
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
        List<MailService.Sending> sendings;
        do {
            sendings = mails.take();
            sendings.forEach(this::send);
        } while (!sendings.isEmpty());
        do {
            mails.takeLetters().forEach(this::send);
        } while (mails.hasLetters());
    }

    private void send(MailService.Sending sending) {
        try {
            var mail = Mail.withText(sending.to(), sending.subject(), sending.text())
                    .setHtml(sending.html())
                    .addHeader("Message-ID", sending.messageId());
            sending.headers().forEach(mail::addHeader);
            mailer.send(mail);
        } catch (RuntimeException e) {
            // neither address, text nor id: logs hold nothing that leads to people
            LOG.warnf("a mail could not be sent: %s", e.getClass().getSimpleName());
            mails.failed(sending, replyOf(e));
            return;
        }
        mails.sent(sending);
    }

    private static Integer replyOf(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refusal) return refusal.getReplyCode();
        }
        return null;
    }
}
