package id.ampera.enrolment;

import id.ampera.access.SignIns;
import id.ampera.campaign.Audiences;
import id.ampera.campaign.Campaigns;
import id.ampera.organisation.Employees;
import id.ampera.organisation.Roster;
import id.ampera.organisation.Units;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.paging.Listed;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.Problem;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The transactions of a job; none is open while Keycloak is asked. */
@ApplicationScoped
@Transactional
class EnrolmentService implements EnrolmentLoading {
    private static final String SUBJECT = "enrolment";
    private static final int MAX_TITLE = 200;

    private final EnrolmentRepository repository;
    private final Audiences audiences;
    private final Campaigns campaigns;
    private final Units units;
    private final Roster roster;
    private final Employees employees;
    private final SignIns signIns;
    private final KeycloakUsers keycloak;
    private final Audit audit;
    private final Clock clock;

    EnrolmentService(
            EnrolmentRepository repository,
            Audiences audiences,
            Campaigns campaigns,
            Units units,
            Roster roster,
            Employees employees,
            SignIns signIns,
            KeycloakUsers keycloak,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.audiences = audiences;
        this.campaigns = campaigns;
        this.units = units;
        this.roster = roster;
        this.employees = employees;
        this.signIns = signIns;
        this.keycloak = keycloak;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody whose account is to be brought to the roster, with the account as far as it is known. */
    record Candidate(Roster.Entry entry, String subject, boolean withMail) {}

    /** What became of somebody; the account is to be remembered where there is one. */
    record Result(UUID employeeId, Outcome outcome, String problem, String subject, boolean mailed) {
        Result(UUID employeeId, Outcome outcome, String problem, String subject) {
            this(employeeId, outcome, problem, subject, false);
        }

        Result withMail(boolean isSent) {
            var why = isSent ? problem : EnrolmentProblem.MAIL_NOT_SENT.code();
            return new Result(employeeId, outcome, why, subject, isSent);
        }
    }

    Page<EnrolmentListItem> list(EnrolmentFilter filter) {
        return repository.list(filter, clock.instant());
    }

    EnrolmentView show(UUID id) {
        return view(repository.require(id));
    }

    Page<EnrolmentPersonItem> people(UUID id, EnrolmentPersonFilter filter) {
        repository.require(id);
        var people = repository.people(id);
        var refs = employees.findAll(
                people.stream().map(EnrolmentPerson::employeeId).collect(Collectors.toSet()));
        var rows = people.stream()
                .map(each -> {
                    var ref = refs.get(each.employeeId());
                    return new EnrolmentPersonItem(
                            ref.id(), ref.name(), ref.maskedNip(), each.outcome(), each.mailed(), each.problem());
                })
                .filter(filter::matches)
                .toList();
        return Listed.page(rows, filter, EnrolmentPersonSort.class, "name", clock.instant());
    }

    EnrolmentView begin(EnrolmentInput input) {
        if (!keycloak.isSetUp()) throw EnrolmentProblem.NOT_SET_UP.raise();
        var chosen = chosen(input);
        if (chosen.isEmpty()) throw EnrolmentProblem.NOBODY_CHOSEN.raise();
        return begin(kind(input), title(input), chosen, input.mail());
    }

    @Override
    public void begin(Set<UUID> employeeIds) {
        if (keycloak.isSetUp()) begin(EnrolmentKind.EMPLOYEES, null, employeeIds, false);
    }

    /** Compares everybody who has an account with the roster, unless that is under way. */
    void beginComparison() {
        if (!keycloak.isSetUp() || repository.isUnderWay(EnrolmentKind.EXISTING)) return;
        var everybody = signIns.everybody();
        if (!everybody.isEmpty()) begin(EnrolmentKind.EXISTING, null, everybody, false);
    }

    private EnrolmentView begin(EnrolmentKind kind, String title, Set<UUID> people, boolean withMail) {
        var started = new Enrolment(UUID.randomUUID(), kind, title, people.size(), withMail, clock.instant());
        repository.persist(started);
        repository.addPeople(started.id(), people);
        repository.flush();
        var view = view(started);
        audit.record("enrolment.started", SUBJECT, started.id(), null, view);
        return view;
    }

    EnrolmentView cancel(UUID id) {
        var found = repository.require(id);
        var before = view(found);
        found.cancel(clock.instant());
        repository.flush();
        var after = view(found);
        audit.record("enrolment.cancelled", SUBJECT, id, before, after);
        return after;
    }

    EnrolmentView retry(UUID id) {
        var found = repository.require(id);
        var before = view(found);
        found.retry(clock.instant());
        repository.flush();
        var after = view(found);
        audit.record("enrolment.retried", SUBJECT, id, before, after);
        return after;
    }

    Optional<UUID> take() {
        return repository.due(clock.instant()).map(due -> {
            due.take(clock.instant());
            return due.id();
        });
    }

    /** The next people of a job; none when it is through or was stopped. */
    List<Candidate> next(UUID id, int limit) {
        var job = repository.require(id);
        if (!job.isUnderWay()) return List.of();
        var ids = repository.pending(id, limit).stream()
                .map(EnrolmentPerson::employeeId)
                .toList();
        if (ids.isEmpty()) job.finish(clock.instant());
        var subjects = signIns.subjectsOf(ids);
        return roster.entries(ids).stream()
                .map(entry -> new Candidate(entry, subjects.get(entry.id()), job.withMail()))
                .toList();
    }

    /** Keeps what became of some people, all or none of them. */
    void store(UUID id, List<Result> results) {
        for (var result : results) {
            var person = repository.person(id, result.employeeId());
            if (result.subject() == null || signIns.link(result.employeeId(), result.subject())) {
                person.become(result.outcome(), result.problem(), result.mailed());
            } else {
                person.become(Outcome.REFUSED, EnrolmentProblem.NIP_IN_USE.code(), false);
            }
        }
        repository.require(id).progress(clock.instant());
    }

    void await(UUID id, ProblemType why) {
        repository.require(id).await(why.code(), clock.instant());
    }

    private EnrolmentView view(Enrolment enrolment) {
        return enrolment.view(repository.counts(enrolment.id()), repository.countMailed(enrolment.id()));
    }

    private Set<UUID> chosen(EnrolmentInput input) {
        var chosen = new HashSet<UUID>(input.employeeIds());
        if (roster.entries(input.employeeIds()).size() < chosen.size()) {
            throw EnrolmentProblem.EMPLOYEES_UNKNOWN.at("/employeeIds");
        }
        if (units.namesOf(input.unitIds()).size() < input.unitIds().size()) {
            throw EnrolmentProblem.UNIT_UNKNOWN.at("/unitIds");
        }
        chosen.addAll(roster.everybodyOf(units.withDescendants(input.unitIds())));
        if (input.campaignId() != null) chosen.addAll(invited(input.campaignId()));
        if (input.existing()) chosen.addAll(signIns.everybody());
        return chosen;
    }

    private Set<UUID> invited(UUID campaignId) {
        Set<UUID> invited;
        try {
            invited = audiences.invitedTo(campaignId);
        } catch (Problem unknown) {
            throw EnrolmentProblem.CAMPAIGN_UNKNOWN.at("/campaignId");
        }
        if (invited.isEmpty()) throw EnrolmentProblem.NOBODY_INVITED.at("/campaignId");
        return invited;
    }

    private static EnrolmentKind kind(EnrolmentInput input) {
        var kinds = new ArrayList<EnrolmentKind>();
        if (input.campaignId() != null) kinds.add(EnrolmentKind.CAMPAIGN);
        if (!input.unitIds().isEmpty()) kinds.add(EnrolmentKind.UNITS);
        if (!input.employeeIds().isEmpty()) kinds.add(EnrolmentKind.EMPLOYEES);
        if (input.existing()) kinds.add(EnrolmentKind.EXISTING);
        return kinds.size() == 1 ? kinds.get(0) : EnrolmentKind.MIXED;
    }

    /** By campaign or units, never by person: it goes into the audit trail. */
    private String title(EnrolmentInput input) {
        var parts = new ArrayList<String>();
        if (input.campaignId() != null)
            parts.add(campaigns.require(input.campaignId()).title());
        parts.addAll(units.namesOf(input.unitIds()).values());
        var title = String.join("; ", parts);
        if (title.isEmpty()) return null;
        return title.length() <= MAX_TITLE ? title : title.substring(0, MAX_TITLE - 2) + " …";
    }
}
