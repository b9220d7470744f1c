package id.ampera.demo;

import id.ampera.demo.DemoRecommendation.Action;
import id.ampera.demo.DemoRecommendation.Claim;
import id.ampera.followup.FollowUpLoading;
import id.ampera.followup.FollowUpLoading.NewAction;
import id.ampera.organisation.Employees;
import id.ampera.organisation.RosterLoading;
import id.ampera.recommendation.RecommendationLoading;
import id.ampera.recommendation.RecommendationLoading.NewRecommendation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads the recommendations, the answers of those addressed, and what they have done since. */
@ApplicationScoped
class DemoRecommendations {
    private final DemoStepService steps;
    private final RosterLoading organisation;
    private final Employees employees;
    private final RecommendationLoading recommendations;
    private final FollowUpLoading followUps;

    DemoRecommendations(
            DemoStepService steps,
            RosterLoading organisation,
            Employees employees,
            RecommendationLoading recommendations,
            FollowUpLoading followUps) {
        this.steps = steps;
        this.organisation = organisation;
        this.employees = employees;
        this.recommendations = recommendations;
        this.followUps = followUps;
    }

    void load(DemoStory story, UUID evaluationId, Map<String, UUID> findings) {
        for (var each : DemoData.recommendations()) {
            steps.once(
                    "recommendation " + each.key(),
                    () -> addRecommendation(story.today(), evaluationId, findings, each));
        }
    }

    private UUID addRecommendation(
            LocalDate today, UUID evaluationId, Map<String, UUID> findings, DemoRecommendation given) {
        var id = recommendations.addDraft(new NewRecommendation(
                evaluationId,
                given.findings().stream().map(findings::get).collect(Collectors.toSet()),
                given.title(),
                given.text(),
                given.priority(),
                organisation.requireUnit(given.unit()),
                organisation.positionOf(given.position()),
                DemoDays.workday(today.plusDays(given.due())),
                given.measure()));
        if (given.issued() == null) return id;
        recommendations.issue(id, account("evaluator"), at(today, given.issued(), DemoDays.MORNING));
        var response = given.response();
        if (response != null) {
            recommendations.answer(
                    id,
                    response.answer(),
                    response.reason(),
                    account(response.by()),
                    at(today, response.day(), DemoDays.MORNING));
        }
        for (var action : given.actions()) addAction(today, id, action, given.claim());
        if (given.claim() != null) addClaim(today, id, given.claim());
        return id;
    }

    private void addAction(LocalDate today, UUID recommendation, Action given, Claim claim) {
        var owner = account(given.owner());
        var action = followUps.addAction(new NewAction(
                recommendation,
                given.title(),
                null,
                owner,
                DemoDays.workday(today.plusDays(given.due())),
                given.progress(),
                given.note()));
        if (given.proof() == null) return;
        var day = claim == null ? -1 : claim.day();
        followUps.addProof(
                recommendation,
                action,
                given.proof().fileName(),
                given.proof().file(),
                owner,
                at(today, day, DemoDays.MORNING));
    }

    private void addClaim(LocalDate today, UUID recommendation, Claim given) {
        var claim = followUps.addClaim(
                recommendation,
                given.kind(),
                given.note(),
                given.reason(),
                account(given.by()),
                at(today, given.day(), DemoDays.AFTERNOON));
        if (given.verdict() != null) {
            followUps.decide(
                    claim,
                    given.verdict(),
                    given.verdictNote(),
                    account(given.decidedBy()),
                    at(today, given.decidedDay(), DemoDays.AFTERNOON));
        }
    }

    private static Instant at(LocalDate today, int day, int hour) {
        return DemoDays.at(today.plusDays(day), hour);
    }

    private UUID account(String role) {
        return employees.findByNip(DemoData.account(role).nip()).orElseThrow().id();
    }
}
