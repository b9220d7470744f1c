package id.ampera.campaign;

import id.ampera.campaign.MySurveys.Moment;
import id.ampera.campaign.MySurveys.MySurvey;
import id.ampera.organisation.Employees;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What respondents see of campaigns. */
@ApplicationScoped
@Transactional
class MySurveyService {
    private final CampaignRepository repository;
    private final InvitationRepository invitations;
    private final Questionnaires questionnaires;
    private final Employees employees;
    private final Caller caller;
    private final Clock clock;

    MySurveyService(
            CampaignRepository repository,
            InvitationRepository invitations,
            Questionnaires questionnaires,
            Employees employees,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.employees = employees;
        this.caller = caller;
        this.clock = clock;
    }

    MySurveys list() {
        if (caller.employeeId() == null) return new MySurveys(List.of());
        var now = clock.instant();
        var minutes = new HashMap<UUID, Optional<Integer>>();
        return new MySurveys(invitations.askedOf(caller.employeeId()).stream()
                .map(asked -> {
                    var campaign = asked.campaign();
                    var duration = minutes.computeIfAbsent(
                            campaign.questionnaireVersionId(),
                            id -> Optional.ofNullable(questionnaires
                                    .requirePublished(id)
                                    .definition()
                                    .minutes()));
                    return survey(asked.invitation(), campaign, duration.orElse(null), now);
                })
                .toList());
    }

    private MySurvey survey(Invitation invitation, Campaign campaign, Integer minutes, Instant now) {
        return new MySurvey(
                campaign.id(),
                campaign.isAnonymous() ? null : invitation.id(),
                campaign.title(),
                campaign.introduction(),
                campaign.mode(),
                momentOf(campaign, now),
                campaign.opensAt(),
                campaign.closesAt(),
                minutes,
                invitation.state(),
                invitation.stratumId(),
                invitation.respondentRole(),
                invitation.subjectEmployeeId() == null
                        ? null
                        : employees.require(invitation.subjectEmployeeId()).name(),
                invitation.raterRole());
    }

    private static Moment momentOf(Campaign campaign, Instant now) {
        if (campaign.takesAnswers(now)) return Moment.OPEN;
        return campaign.status() == CampaignStatus.PUBLISHED ? Moment.UPCOMING : Moment.CLOSED;
    }

    ManifestView manifest(UUID campaignId) {
        return repository.manifest(campaignId).map(CampaignManifest::view).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    PublicSurvey showPublic(UUID campaignId) {
        var campaign = repository.require(campaignId);
        if (!campaign.isPublic() || campaign.publishedAt() == null) throw CommonProblem.NOT_FOUND.raise();
        return new PublicSurvey(
                campaign.id(),
                campaign.title(),
                campaign.introduction(),
                momentOf(campaign, clock.instant()),
                campaign.opensAt(),
                campaign.closesAt(),
                questionnaires
                        .requirePublished(campaign.questionnaireVersionId())
                        .definition()
                        .minutes(),
                campaign.deviceWindowHours(),
                campaign.minimumGroup(),
                campaign.minimumVerbatim(),
                campaign.points().stream()
                        .map(point -> new PublicSurvey.PublicPoint(point.code(), point.name()))
                        .toList());
    }

    /** Exactly the published bytes. Everybody's where answers have no name, so that fetching them names nobody. */
    String questionnaire(UUID campaignId) {
        var campaign = repository.require(campaignId);
        var isOfEverybody = campaign.isAnonymous() || campaign.isPublic();
        if (campaign.publishedAt() == null || !isOfEverybody && !isInvited(campaignId)) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        return questionnaires
                .requirePublished(campaign.questionnaireVersionId())
                .canonical();
    }

    private boolean isInvited(UUID campaignId) {
        return caller.employeeId() != null && invitations.isInvited(campaignId, caller.employeeId());
    }
}
