package id.ampera.notification;

import id.ampera.organisation.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class LetterService implements Letters {
    private final LetterRepository repository;
    private final NoticeRepository notices;
    private final ReturnTokens tokens;
    private final Roster roster;
    private final MailConfig config;
    private final Clock clock;

    LetterService(
            LetterRepository repository,
            NoticeRepository notices,
            ReturnTokens tokens,
            Roster roster,
            MailConfig config,
            Clock clock) {
        this.repository = repository;
        this.notices = notices;
        this.tokens = tokens;
        this.roster = roster;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Posted post(LetterKind kind, UUID subjectId, Collection<UUID> employeeIds, boolean keepFailures) {
        var people = new LinkedHashSet<>(employeeIds);
        takeRosterAddresses(people);
        var reachable = repository.reachable(people);
        var now = clock.instant();
        var posted = repository.receivers(subjectId);
        var lost = repository.lost(subjectId);
        var fresh = reachable.stream()
                .filter(each -> !posted.contains(each) && !lost.contains(each))
                .toList();
        for (var id : fresh) {
            // of a letter that not everybody gets nothing may come back, or it would tell who got it
            var token = keepFailures ? tokens.of(subjectId, id) : null;
            repository.persist(new OutgoingLetter(kind, subjectId, id, token, now));
        }
        return new Posted(fresh.size(), people.size() - reachable.size());
    }

    /** The roster's address stands in until somebody signs in with one that their account has verified. */
    private void takeRosterAddresses(Collection<UUID> people) {
        var unknown = new LinkedHashSet<>(people);
        repository.addressed(people).forEach(unknown::remove);
        if (unknown.isEmpty()) return;
        for (var person : roster.entries(unknown)) {
            if (!person.active() || person.email() == null) continue;
            notices.setting(person.id())
                    .ifPresentOrElse(
                            setting -> setting.move(person.email()),
                            () -> notices.keep(new NoticeSetting(person.id(), person.email())));
        }
    }

    @Override
    public Standing standing(LetterKind kind, UUID subjectId) {
        var failed = repository.count(kind, subjectId, MailAttempts.State.FAILED);
        return new Standing(
                repository.count(kind, subjectId, MailAttempts.State.WAITING),
                kind == LetterKind.SURVEY_INVITATION ? failed + repository.countReturned(subjectId) : failed);
    }

    @Override
    public List<Undelivered> undelivered(UUID subjectId) {
        return repository.undelivered(subjectId);
    }

    @Override
    public int again(UUID subjectId) {
        var failed = repository.failed(subjectId);
        failed.forEach(letter -> letter.again(clock.instant()));
        var returned = repository.returnedTo(subjectId);
        repository.forgetReturned(subjectId);
        if (!returned.isEmpty()) post(LetterKind.SURVEY_INVITATION, subjectId, returned, true);
        return failed.size() + returned.size();
    }

    @Override
    public void forget(UUID subjectId) {
        repository.delete("subjectId", subjectId);
        repository.forgetReturned(subjectId);
    }

    @Override
    public String address(String path) {
        return config.address(path);
    }
}
