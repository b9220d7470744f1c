package id.ampera.campaign;

import id.ampera.campaign.CampaignView.AudienceItem;
import id.ampera.campaign.CampaignView.CohortItem;
import id.ampera.campaign.CampaignView.NamedItem;
import id.ampera.campaign.CampaignView.RaterItem;
import id.ampera.campaign.CampaignView.StratumItem;
import id.ampera.evaluation.Evaluations;
import id.ampera.organisation.Employees;
import id.ampera.organisation.Units;
import id.ampera.platform.paging.Page;
import id.ampera.programme.Programmes;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what is shown of a campaign. */
@ApplicationScoped
class CampaignViews {
    private final CampaignRepository repository;
    private final InvitationRepository invitations;
    private final CampaignAccess access;
    private final Evaluations evaluations;
    private final Questionnaires questionnaires;
    private final Programmes programmes;
    private final Employees employees;
    private final Units units;
    private final Clock clock;

    CampaignViews(
            CampaignRepository repository,
            InvitationRepository invitations,
            CampaignAccess access,
            Evaluations evaluations,
            Questionnaires questionnaires,
            Programmes programmes,
            Employees employees,
            Units units,
            Clock clock) {
        this.repository = repository;
        this.invitations = invitations;
        this.access = access;
        this.evaluations = evaluations;
        this.questionnaires = questionnaires;
        this.programmes = programmes;
        this.employees = employees;
        this.units = units;
        this.clock = clock;
    }

    Page<CampaignListItem> withTitles(Page<CampaignListItem> page) {
        var titles = new HashMap<UUID, String>();
        var items = page.items().stream()
                .map(item -> item.of(titles.computeIfAbsent(
                        item.evaluationId(), id -> evaluations.require(id).title())))
                .toList();
        return new Page<>(items, page.nextCursor(), page.total(), page.asOf());
    }

    CampaignView of(Campaign campaign) {
        return of(campaign, access.can(campaign, clock.instant()));
    }

    /** For callers who are nobody: the scheduler and loaders. */
    CampaignView withoutRights(Campaign campaign) {
        return of(campaign, List.of());
    }

    private CampaignView of(Campaign campaign, List<String> can) {
        var asked = questionnaires.requirePublished(campaign.questionnaireVersionId());
        var published = campaign.publishedAt() != null;
        return new CampaignView(
                campaign.id(),
                campaign.version(),
                campaign.evaluationId(),
                evaluations.require(campaign.evaluationId()).title(),
                asked.id(),
                asked.questionnaireId(),
                asked.title(),
                asked.number(),
                campaign.ref().earlierVersionIds().stream()
                        .map(id -> questionnaires.requirePublished(id).number())
                        .toList(),
                campaign.code(),
                campaign.title(),
                campaign.introduction(),
                campaign.mode(),
                campaign.status(),
                campaign.respondentRole(),
                cohorts(campaign),
                audience(campaign.audience()),
                raters(campaign),
                campaign.opensAt(),
                campaign.closesAt(),
                campaign.graceHours(),
                campaign.releaseAt(),
                campaign.minimumGroup(),
                campaign.minimumVerbatim(),
                campaign.cuts(),
                RaterMinimum.listOf(campaign.raterMinimums()),
                campaign.interimDays(),
                repository
                        .interim(campaign.id())
                        .map(each -> each.view(campaign.closedAt() != null))
                        .orElse(null),
                campaign.points(),
                campaign.deviceWindowHours(),
                published ? invited(campaign) : null,
                repository.manifest(campaign.id()).map(CampaignManifest::sha256).orElse(null),
                campaign.identifyingReason(),
                strata(campaign),
                campaign.publishedAt(),
                campaign.closedAt(),
                campaign.releasedAt(),
                campaign.keysDestroyedAt(),
                campaign.updatedAt(),
                can);
    }

    private int invited(Campaign campaign) {
        return campaign.isPublic() ? campaign.visitors() : invitations.countInvited(campaign.id());
    }

    private List<CohortItem> cohorts(Campaign campaign) {
        return campaign.cohortIds().stream()
                .map(programmes::requireCohort)
                .map(cohort -> new CohortItem(
                        cohort.id(),
                        cohort.name(),
                        cohort.programmeId(),
                        programmes.require(cohort.programmeId()).title()))
                .sorted(Comparator.comparing(CohortItem::programmeTitle).thenComparing(CohortItem::name))
                .toList();
    }

    private AudienceItem audience(AudienceRule rule) {
        return new AudienceItem(
                named(units.namesOf(rule.unitIds())),
                rule.unitsBelow(),
                named(programmes.titlesOfSessions(rule.sessionIds())),
                rule.monthsFrom(),
                rule.monthsTo());
    }

    private static List<NamedItem> named(Map<UUID, String> names) {
        return names.entrySet().stream()
                .map(each -> new NamedItem(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(NamedItem::name).thenComparing(NamedItem::id))
                .toList();
    }

    private List<RaterItem> raters(Campaign campaign) {
        return campaign.raters().stream()
                .map(rater -> new RaterItem(
                        rater.employeeId(),
                        employees.require(rater.employeeId()).name(),
                        rater.participationId(),
                        rater.role()))
                .sorted(Comparator.comparing(RaterItem::name).thenComparing(RaterItem::participationId))
                .toList();
    }

    private List<StratumItem> strata(Campaign campaign) {
        if (!campaign.isAnonymous() || campaign.publishedAt() == null) return List.of();
        var released = campaign.status() == CampaignStatus.RELEASED;
        return repository.strata(campaign.id()).stream()
                .map(each -> new StratumItem(
                        each.id(),
                        each.label(),
                        each.sizeInvited(),
                        released ? each.issued() : null,
                        released ? each.counted() : null,
                        released ? each.dropped() : null))
                .toList();
    }
}
