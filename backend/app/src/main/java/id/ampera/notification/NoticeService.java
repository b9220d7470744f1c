package id.ampera.notification;

import id.ampera.access.Accounts;
import id.ampera.organisation.Employees;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
@Transactional
class NoticeService implements Notifications, NotificationLoading {
    private final NoticeRepository repository;
    private final NoticeTexts texts;
    private final Accounts accounts;
    private final Employees employees;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    NoticeService(
            NoticeRepository repository,
            NoticeTexts texts,
            Accounts accounts,
            Employees employees,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.accounts = accounts;
        this.employees = employees;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void tell(Collection<UUID> employeeIds, NoticeKind kind, Map<String, String> values, String path) {
        for (var notice : put(employeeIds, kind, values, path)) {
            if (repository
                    .setting(notice.employeeId())
                    .filter(NoticeSetting::wantsMail)
                    .isPresent()) {
                repository.keep(new OutgoingMail(notice.id(), notice.createdAt()));
            }
        }
    }

    @Override
    public void show(Collection<UUID> employeeIds, NoticeKind kind, Map<String, String> values, String path) {
        put(employeeIds, kind, values, path);
    }

    private List<Notice> put(Collection<UUID> employeeIds, NoticeKind kind, Map<String, String> values, String path) {
        var now = clock.instant();
        var details = texts.stored(values);
        var notices = new ArrayList<Notice>();
        for (var id : new LinkedHashSet<>(employeeIds)) {
            var notice = new Notice(id, kind, details, path, now);
            repository.persist(notice);
            notices.add(notice);
        }
        return notices;
    }

    @Override
    public void tellOfficersOf(UUID unitId, NoticeKind kind, Map<String, String> values, String path) {
        tell(accounts.officersOf(unitId), kind, values, path);
    }

    @Override
    public void setAddress(UUID employeeId, String email) {
        var employee = employees.require(employeeId);
        repository
                .setting(employee.id())
                .ifPresentOrElse(
                        setting -> setting.move(email), () -> repository.keep(new NoticeSetting(employee.id(), email)));
    }

    Page<NoticeListItem> list(NoticeFilter filter, String acceptLanguage) {
        var language = NoticeTexts.languageOf(acceptLanguage);
        var page = repository.list(filter, self(), clock.instant());
        var items = page.items().stream()
                .map(row -> new NoticeListItem(
                        row.id(),
                        row.kind(),
                        texts.title(row.kind(), language),
                        texts.detail(row.kind(), row.details(), language),
                        row.path(),
                        row.createdAt(),
                        row.readAt()))
                .toList();
        return new Page<>(items, page.nextCursor(), page.total(), page.asOf());
    }

    /** Asked by every page that opens, and so the moment at which a new address of the account is noticed. */
    NoticeCount count() {
        var setting = repository.setting(self()).orElse(null);
        var email = caller.verifiedEmail();
        if (email != null && (setting == null || !email.equals(setting.email()))) setAddress(self(), email);
        return new NoticeCount(repository.countUnread(self()));
    }

    NoticeCount read(UUID id) {
        var notice = repository
                .findByIdOptional(id)
                .filter(each -> each.employeeId().equals(self()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        notice.read(clock.instant());
        return new NoticeCount(repository.countUnread(self()));
    }

    NoticeCount readAll() {
        repository.readAll(self(), clock.instant());
        return new NoticeCount(0);
    }

    NoticeSettings settings() {
        return repository.setting(self()).map(NoticeService::view).orElse(new NoticeSettings(0, null, true, "id"));
    }

    NoticeSettings edit(IfMatch ifMatch, NoticeSettingsEdit edit) {
        var setting = repository.setting(self()).orElse(null);
        IfMatch.require(ifMatch, setting == null ? 0 : setting.version());
        if (setting == null) {
            setting = new NoticeSetting(self(), caller.verifiedEmail());
            repository.keep(setting);
        }
        var before = new NoticeSettingsEdit(setting.byMail(), setting.language());
        setting.edit(edit);
        repository.flush();
        audit.record("notice-setting.edited", "notice-setting", self(), before, edit);
        return view(setting);
    }

    private static NoticeSettings view(NoticeSetting setting) {
        return new NoticeSettings(setting.version(), setting.email(), setting.byMail(), setting.language());
    }

    private UUID self() {
        if (caller.employeeId() == null) throw CommonProblem.FORBIDDEN.raise();
        return caller.employeeId();
    }
}
