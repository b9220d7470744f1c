package id.ampera.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Sends what waits in the outbox, and shows what arrived. */
@ApplicationScoped
public class Post {
    private final MailWorker worker;
    private final MockMailbox mailbox;

    Post(MailWorker worker, MockMailbox mailbox) {
        this.worker = worker;
        this.mailbox = mailbox;
    }

    public void send() {
        worker.tick();
    }

    public List<Mail> sentTo(String address) {
        var mails = mailbox.getMailsSentTo(address);
        return mails == null ? List.of() : mails;
    }
}
