package id.ampera.campaign;

import id.ampera.campaign.RaterBoard.Person;
import id.ampera.campaign.RaterBoard.RaterGroup;
import id.ampera.campaign.RaterBoard.Subject;
import id.ampera.organisation.EmployeeRef;
import id.ampera.organisation.Employees;
import id.ampera.organisation.Units;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.programme.CohortRef;
import id.ampera.programme.ParticipantRef;
import id.ampera.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who rates whom: set in the draft, read afterwards. */
@ApplicationScoped
@Transactional
class RaterService {
    private final CampaignRepository repository;
    private final InvitationRepository invitations;
    private final CampaignAccess access;
    private final Programmes programmes;
    private final AudienceSelection selection;
    private final Employees employees;
    private final Units units;
    private final RaterProposals proposals;
    private final Audit audit;
    private final Clock clock;

    RaterService(
            CampaignRepository repository,
            InvitationRepository invitations,
            CampaignAccess access,
            Programmes programmes,
            AudienceSelection selection,
            Employees employees,
            Units units,
            RaterProposals proposals,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.invitations = invitations;
        this.access = access;
        this.programmes = programmes;
        this.selection = selection;
        this.employees = employees;
        this.units = units;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    private record Pair(UUID employeeId, UUID participationId) {}

    RaterBoard show(UUID id) {
        var campaign = repository.require(id);
        access.requireVisible(campaign);
        campaign.requireSuperiors();
        return board(campaign);
    }

    RaterBoard rate(UUID id, IfMatch ifMatch, RaterPlan plan) {
        var campaign = repository.require(id);
        access.requireVisible(campaign);
        access.requireEditable(campaign.evaluationId());
        IfMatch.require(ifMatch, campaign.version());
        requireKnown(campaign, plan.raters());
        int before = campaign.raters().size();
        campaign.rate(Rater.of(plan.raters()), clock.instant());
        repository.flush();
        audit.record("campaign.raters-set", CampaignService.SUBJECT, id, Map.of("raters", before), plan);
        return board(campaign);
    }

    private void requireKnown(Campaign campaign, List<CampaignInput.RaterInput> raters) {
        var subjects = selection.of(campaign).stream()
                .collect(Collectors.toMap(ParticipantRef::participationId, Function.identity()));
        var known = employees.findAll(
                raters.stream().map(CampaignInput.RaterInput::employeeId).collect(Collectors.toSet()));
        var seen = new HashSet<Pair>();
        for (int i = 0; i < raters.size(); i++) {
            var rater = raters.get(i);
            var subject = subjects.get(rater.participationId());
            var at = "/raters/" + i + "/employeeId";
            if (subject == null) throw CampaignProblem.SUBJECT_UNKNOWN.at("/raters/" + i + "/participationId");
            if (!known.containsKey(rater.employeeId())) throw CampaignProblem.RATER_UNKNOWN.at(at);
            var self = subject.employeeId().equals(rater.employeeId());
            if (self && rater.asRole() != RaterRole.SELF) throw CampaignProblem.RATER_IS_SUBJECT.at(at);
            if (!self && rater.asRole() == RaterRole.SELF) throw CampaignProblem.RATER_NOT_SELF.at(at);
            if (!seen.add(new Pair(rater.employeeId(), rater.participationId()))) {
                throw CampaignProblem.RATER_TWICE.at(at);
            }
        }
    }

    private RaterBoard board(Campaign campaign) {
        var participants = selection.of(campaign);
        var ids = new HashSet<UUID>();
        participants.forEach(each -> ids.add(each.employeeId()));
        campaign.raters().forEach(each -> ids.add(each.employeeId()));
        var people = employees.findAll(ids);
        var unitNames =
                units.namesOf(participants.stream().map(ParticipantRef::unitId).collect(Collectors.toSet()));
        var cohorts = campaign.cohortIds().stream()
                .map(programmes::requireCohort)
                .collect(Collectors.toMap(CohortRef::id, CohortRef::name));
        var raters = raters(campaign, people);
        var draft = campaign.status() == CampaignStatus.DRAFT;
        var circles = draft ? proposals.of(participants, people) : RaterProposals.NONE;
        var subjects = participants.stream()
                .map(each -> {
                    var person = people.get(each.employeeId());
                    var circle = circles.of(each.employeeId());
                    return new Subject(
                            each.participationId(),
                            each.employeeId(),
                            person.name(),
                            person.maskedNip(),
                            unitNames.get(each.unitId()),
                            each.cohortId(),
                            cohorts.get(each.cohortId()),
                            raters.getOrDefault(each.participationId(), List.of()),
                            circle.superior() == null ? null : person(circle.superior(), RaterRole.SUPERIOR, null),
                            persons(circle.peers(), RaterRole.PEER),
                            persons(circle.subordinates(), RaterRole.SUBORDINATE));
                })
                .sorted(Comparator.comparing(Subject::name).thenComparing(Subject::participationId))
                .toList();
        var without =
                (int) subjects.stream().filter(each -> each.raters().isEmpty()).count();
        var can = access.can(campaign, clock.instant()).contains("edit") ? List.of("edit") : List.<String>of();
        return new RaterBoard(campaign.version(), without, groups(campaign), subjects, can);
    }

    private static List<RaterGroup> groups(Campaign campaign) {
        return campaign.raters().stream()
                .collect(Collectors.groupingBy(
                        Rater::role, TreeMap::new, Collectors.mapping(Rater::employeeId, Collectors.toSet())))
                .entrySet()
                .stream()
                .map(each -> {
                    int people = each.getValue().size();
                    int least = campaign.raterMinimums().getOrDefault(each.getKey(), campaign.minimumGroup());
                    return new RaterGroup(each.getKey(), people, least, people >= least);
                })
                .toList();
    }

    private Map<UUID, List<Person>> raters(Campaign campaign, Map<UUID, EmployeeRef> people) {
        var answered = new HashMap<Pair, Boolean>();
        if (campaign.publishedAt() != null) {
            for (var each : invitations.ofCampaign(campaign.id())) {
                answered.put(
                        new Pair(each.employeeId(), each.subjectParticipationId()),
                        each.state() == Invitation.State.ANSWERED);
            }
        }
        return campaign.raters().stream()
                .sorted(Comparator.comparing(Rater::role)
                        .thenComparing(each -> people.get(each.employeeId()).name()))
                .collect(Collectors.groupingBy(
                        Rater::participationId,
                        Collectors.mapping(
                                each -> person(
                                        people.get(each.employeeId()),
                                        each.role(),
                                        answered.get(new Pair(each.employeeId(), each.participationId()))),
                                Collectors.toList())));
    }

    private static Person person(EmployeeRef person, RaterRole role, Boolean answered) {
        return new Person(person.id(), person.name(), person.maskedNip(), role, answered);
    }

    private static List<Person> persons(List<EmployeeRef> people, RaterRole role) {
        return people.stream().map(each -> person(each, role, null)).toList();
    }
}
