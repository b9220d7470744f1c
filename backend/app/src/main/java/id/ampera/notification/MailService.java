package id.ampera.notification;

import id.ampera.organisation.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The transactions around the sending of mails; none is open while a mail is sent. */
@ApplicationScoped
@Transactional
class MailService {
    private static final int BATCH = 20;

    private final NoticeRepository notices;
    private final LetterRepository letters;
    private final Instance<LetterWriter> writers;
    private final LetterLayout layout;
    private final NoticeTexts texts;
    private final Employees employees;
    private final MailConfig config;
    private final Clock clock;

    /** A mail as it is sent; {@code html} and {@code headers} are a letter's. */
    record Sending(
            UUID id,
            String messageId,
            String to,
            String subject,
            String text,
            String html,
            Map<String, String> headers) {
        boolean isLetter() {
            return html != null;
        }
    }

    MailService(
            NoticeRepository notices,
            LetterRepository letters,
            @Any Instance<LetterWriter> writers,
            LetterLayout layout,
            NoticeTexts texts,
            Employees employees,
            MailConfig config,
            Clock clock) {
        this.notices = notices;
        this.letters = letters;
        this.writers = writers;
        this.layout = layout;
        this.texts = texts;
        this.employees = employees;
        this.config = config;
        this.clock = clock;
    }

    /** Takes what is due; what another replica has in hand is passed over. */
    List<Sending> take() {
        var sendings = new ArrayList<Sending>();
        for (var mail : notices.due(clock.instant(), BATCH)) {
            var notice = notices.findById(mail.noticeId());
            var setting = notices.setting(notice.employeeId()).orElse(null);
            if (setting == null || !setting.wantsMail()) {
                mail.attempts().giveUp();
            } else {
                mail.attempts().take(clock.instant());
                sendings.add(mail(notice, setting));
            }
        }
        return sendings;
    }

    /** The same for letters. One that is not wanted any more is gone. */
    List<Sending> takeLetters() {
        var sendings = new ArrayList<Sending>();
        for (var outgoing : letters.due(clock.instant(), BATCH)) {
            var setting = notices.setting(outgoing.employeeId())
                    .filter(NoticeSetting::wantsMail)
                    .orElse(null);
            var letter = setting == null
                    ? null
                    : writer(outgoing.kind())
                            .write(outgoing.kind(), outgoing.subjectId(), outgoing.employeeId(), setting.language())
                            .orElse(null);
            if (letter == null) {
                letters.delete(outgoing);
            } else {
                outgoing.attempts().take(clock.instant());
                sendings.add(sending(outgoing, setting, letter));
            }
        }
        return sendings;
    }

    /** Whether there may be more, though nothing of the last batch was to be sent. */
    boolean hasLetters() {
        return !letters.due(clock.instant(), 1).isEmpty();
    }

    private LetterWriter writer(LetterKind kind) {
        return writers.stream()
                .filter(each -> each.kinds().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    private Sending sending(OutgoingLetter outgoing, NoticeSetting setting, Letter letter) {
        // RFC 2369 and RFC 8058: mail programmes show a button of their own
        Map<String, String> headers = letter.stop() == null
                ? Map.of()
                : Map.of(
                        "List-Unsubscribe",
                        "<" + letter.stop().url() + ">",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click");
        return new Sending(
                outgoing.id(),
                outgoing.messageId(),
                setting.email(),
                letter.subject(),
                layout.text(letter),
                layout.html(letter),
                headers);
    }

    private Sending mail(Notice notice, NoticeSetting setting) {
        var language = setting.language();
        var subject = texts.title(notice.kind(), language);
        var body = texts.text("mail.body", language)
                .replace("{name}", employees.require(notice.employeeId()).name())
                .replace("{title}", subject)
                .replace("{detail}", texts.detail(notice.kind(), notice.details(), language))
                .replace("{link}", config.address(notice.path()));
        var messageId = ReturnTokens.messageId(notice.id().toString());
        return new Sending(notice.id(), messageId, setting.email(), "[Ampera] " + subject, body, null, Map.of());
    }

    void sent(Sending sending) {
        if (sending.isLetter()) letters.deleteById(sending.id());
        else notices.mail(sending.id()).attempts().sent();
    }

    /** @param reply what the mail server answered; null if it did not. From 500 on it will not change its mind */
    void failed(Sending sending, Integer reply) {
        var now = clock.instant();
        var forGood = reply != null && reply >= 500;
        if (!sending.isLetter()) {
            var attempts = notices.mail(sending.id()).attempts();
            if (forGood) attempts.giveUp();
            else attempts.failed(now);
            return;
        }
        var letter = letters.findById(sending.id());
        if (letter == null) return;
        letter.failed(reply, forGood, now);
        if (letter.isToBeForgotten()) letters.delete(letter);
    }
}
