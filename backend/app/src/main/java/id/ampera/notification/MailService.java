package id.ampera.notification;

import id.ampera.organisation.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The transactions around the sending of mails; none is open while a mail is sent. */
@ApplicationScoped
@Transactional
class MailService {
    private static final int BATCH = 20;

    private final NoticeRepository repository;
    private final NoticeTexts texts;
    private final Employees employees;
    private final MailConfig config;
    private final Clock clock;

    /** A mail as it is sent. */
    record Letter(UUID noticeId, String to, String subject, String body) {}

    MailService(NoticeRepository repository, NoticeTexts texts, Employees employees, MailConfig config, Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.employees = employees;
        this.config = config;
        this.clock = clock;
    }

    /** Takes what is due; what another replica has in hand is passed over. */
    List<Letter> take() {
        var letters = new ArrayList<Letter>();
        for (var mail : repository.due(clock.instant(), BATCH)) {
            var notice = repository.findById(mail.noticeId());
            var setting = repository.setting(notice.employeeId()).orElse(null);
            if (setting == null || !setting.wantsMail()) {
                mail.giveUp();
            } else {
                mail.take(clock.instant());
                letters.add(letter(notice, setting));
            }
        }
        return letters;
    }

    private Letter letter(Notice notice, NoticeSetting setting) {
        var language = setting.language();
        var subject = texts.title(notice.kind(), language);
        var body = texts.text("mail.body", language)
                .replace("{name}", employees.require(notice.employeeId()).name())
                .replace("{title}", subject)
                .replace("{detail}", texts.detail(notice.kind(), notice.details(), language))
                .replace("{link}", config.publicUrl().replaceAll("/$", "") + notice.path());
        return new Letter(notice.id(), setting.email(), "[Ampera] " + subject, body);
    }

    void sent(UUID noticeId) {
        repository.mail(noticeId).sent();
    }

    void failed(UUID noticeId) {
        repository.mail(noticeId).failed(clock.instant());
    }
}
