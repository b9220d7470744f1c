package id.ampera.campaign;

import id.ampera.evaluation.Evaluations;
import id.ampera.organisation.Employees;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.Problem;
import id.ampera.programme.ParticipantRef;
import id.ampera.programme.Programmes;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class CampaignService implements Campaigns {
    static final String SUBJECT = "campaign";

    private final CampaignRepository repository;
    private final CampaignAccess access;
    private final CampaignViews views;
    private final Evaluations evaluations;
    private final Questionnaires questionnaires;
    private final Programmes programmes;
    private final Employees employees;
    private final AudienceSelection audiences;
    private final AudienceReader reader;
    private final Audit audit;
    private final Clock clock;

    CampaignService(
            CampaignRepository repository,
            CampaignAccess access,
            CampaignViews views,
            Evaluations evaluations,
            Questionnaires questionnaires,
            Programmes programmes,
            Employees employees,
            AudienceSelection audiences,
            AudienceReader reader,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.views = views;
        this.evaluations = evaluations;
        this.questionnaires = questionnaires;
        this.programmes = programmes;
        this.employees = employees;
        this.audiences = audiences;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    Page<CampaignListItem> list(CampaignFilter filter) {
        return views.withTitles(repository.list(filter, access.visibleEvaluations(), clock.instant()));
    }

    CampaignView show(UUID id) {
        return views.of(requireSeen(id));
    }

    CampaignView create(CampaignInput input) {
        requireReferences(input);
        access.requireEditable(input.evaluationId());
        var campaign = new Campaign(input, clock.instant());
        repository.persist(campaign);
        repository.flush();
        var view = views.of(campaign);
        audit.record("campaign.created", SUBJECT, campaign.id(), null, view);
        return view;
    }

    CampaignView edit(UUID id, IfMatch ifMatch, CampaignInput input) {
        var campaign = requireKept(id);
        IfMatch.require(ifMatch, campaign.version());
        requireReferences(input);
        access.requireEditable(input.evaluationId());
        var before = views.of(campaign);
        campaign.edit(input, clock.instant());
        if (input.respondentRole() == RespondentRole.SUPERIOR)
            campaign.keepRatersOf(subjects(input).keySet());
        repository.flush();
        var after = views.of(campaign);
        audit.record("campaign.edited", SUBJECT, id, before, after);
        return after;
    }

    @Override
    public CampaignRef require(UUID id) {
        return repository.require(id).ref();
    }

    @Override
    public CampaignRef requireVisible(UUID id) {
        return requireSeen(id).ref();
    }

    @Override
    public void requireInside(UUID id) {
        if (!evaluations.isInside(repository.require(id).evaluationId())) throw CommonProblem.NOT_FOUND.raise();
    }

    @Override
    public List<CampaignRef> of(UUID evaluationId) {
        return repository.ofEvaluation(evaluationId).stream().map(Campaign::ref).toList();
    }

    @Override
    public CampaignRef requireEditable(UUID id) {
        return requireKept(id).ref();
    }

    @Override
    public boolean mayEdit(UUID id) {
        return evaluations.mayEdit(repository.require(id).evaluationId());
    }

    @Override
    public List<CampaignRef> open() {
        return repository.list("status", CampaignStatus.OPEN).stream()
                .filter(each -> each.takesAnswers(clock.instant()))
                .map(Campaign::ref)
                .toList();
    }

    @Override
    public Optional<String> manifestHash(UUID id) {
        return repository.manifest(id).map(CampaignManifest::sha256);
    }

    @Override
    public List<ServicePointRef> points(UUID id) {
        return repository.require(id).points();
    }

    private Campaign requireSeen(UUID id) {
        var campaign = repository.require(id);
        access.requireVisible(campaign);
        return campaign;
    }

    private Campaign requireKept(UUID id) {
        var campaign = requireSeen(id);
        access.requireEditable(campaign.evaluationId());
        return campaign;
    }

    private void requireReferences(CampaignInput input) {
        var evaluation = known(
                () -> evaluations.requireVisible(input.evaluationId()),
                CampaignProblem.EVALUATION_UNKNOWN.at("/evaluationId"));
        known(
                () -> questionnaires.requirePublished(input.questionnaireVersionId()),
                CampaignProblem.VERSION_UNKNOWN.at("/questionnaireVersionId"));
        // of another mode: that is said as a whole
        if (input.mode() == CampaignMode.PUBLIC) return;
        for (var cohortId : input.cohorts()) requireCohort(cohortId, evaluation.programmeIds());
        audiences.requireKnown(input.audience(), programmeIds(input.cohorts()));
        var raters = input.raterList();
        if (raters.isEmpty()) return;
        var subjects = subjects(input);
        for (int i = 0; i < raters.size(); i++) {
            var rater = raters.get(i);
            known(
                    () -> employees.require(rater.employeeId()),
                    CampaignProblem.RATER_UNKNOWN.at("/raters/" + i + "/employeeId"));
            var subject = subjects.get(rater.participationId());
            if (subject == null) throw CampaignProblem.SUBJECT_UNKNOWN.at("/raters/" + i + "/participationId");
            if (rater.asRole() == RaterRole.SELF && !subject.equals(rater.employeeId())) {
                throw CampaignProblem.RATER_NOT_SELF.at("/raters/" + i + "/employeeId");
            }
        }
    }

    private Set<UUID> programmeIds(Set<UUID> cohortIds) {
        return cohortIds.stream()
                .map(id -> programmes.requireCohort(id).programmeId())
                .collect(Collectors.toSet());
    }

    /** Of an audience before there is a campaign; changes nothing. */
    AudienceCount count(AudienceQuestion question) {
        var evaluation = evaluations.requireVisible(question.evaluationId());
        for (var cohortId : question.cohortIds()) requireCohort(cohortId, evaluation.programmeIds());
        audiences.requireKnown(question.audience(), programmeIds(question.cohortIds()));
        return reader.count(question);
    }

    private void requireCohort(UUID cohortId, Collection<UUID> programmeIds) {
        var cohort = known(() -> programmes.requireCohort(cohortId), CampaignProblem.COHORT_UNKNOWN.at("/cohortIds"));
        if (!programmeIds.contains(cohort.programmeId())) {
            throw CampaignProblem.COHORT_OF_ANOTHER_PROGRAMME.at("/cohortIds");
        }
    }

    /** Who is rated, by participation. */
    private Map<UUID, UUID> subjects(CampaignInput input) {
        var rule = new AudienceRule();
        rule.apply(input.audience());
        return audiences.of(input.cohortIds(), rule, input.opensAt()).stream()
                .collect(Collectors.toMap(ParticipantRef::participationId, ParticipantRef::employeeId));
    }

    /** What an input refers to and does not exist is a fault of the input, not a missing page. */
    private static <T> T known(Supplier<T> reference, Problem otherwise) {
        try {
            return reference.get();
        } catch (Problem problem) {
            if (problem.type() == CommonProblem.NOT_FOUND) throw otherwise;
            throw problem;
        }
    }
}
