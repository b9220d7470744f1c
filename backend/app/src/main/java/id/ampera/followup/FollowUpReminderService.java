package id.ampera.followup;

import id.ampera.notification.NoticeKind;
import id.ampera.notification.Notifications;
import id.ampera.recommendation.RecommendationRef;
import id.ampera.recommendation.Recommendations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reminds the addressed unit two weeks, one week and one day before the due date, and weekly after it. */
@ApplicationScoped
@Transactional
class FollowUpReminderService {
    private static final int[] STAGES = {1, 7, 14};

    private final FollowUpRepository repository;
    private final FollowUpStates states;
    private final Recommendations recommendations;
    private final Notifications notifications;

    FollowUpReminderService(
            FollowUpRepository repository,
            FollowUpStates states,
            Recommendations recommendations,
            Notifications notifications) {
        this.repository = repository;
        this.states = states;
        this.recommendations = recommendations;
        this.notifications = notifications;
    }

    List<UUID> candidates() {
        return recommendations.issued().stream()
                .filter(each -> stageOf(states.daysLeft(each.dueOn())) != null)
                .map(RecommendationRef::id)
                .toList();
    }

    void remind(UUID recommendationId) {
        var recommendation = recommendations.require(recommendationId);
        if (states.of(recommendation).status().isClosed()) return;
        var days = states.daysLeft(recommendation.dueOn());
        var stage = stageOf(days);
        if (stage == null || !repository.remindOnce(recommendationId, recommendation.dueOn(), stage)) return;
        notifications.tellOfficersOf(
                recommendation.unitId(),
                days < 0 ? NoticeKind.FOLLOW_UP_OVERDUE : NoticeKind.FOLLOW_UP_DUE,
                Map.of(
                        "title",
                        recommendation.title(),
                        "due",
                        recommendation.dueOn().toString(),
                        "days",
                        String.valueOf(Math.abs(days))),
                FollowUpService.path(recommendationId));
    }

    /** A stage that a stopped server missed is made up for on the next day; null when it is not time yet. */
    static Integer stageOf(long daysLeft) {
        if (daysLeft < 0) return (int) -(1 + (-daysLeft - 1) / 7);
        for (var stage : STAGES) if (daysLeft <= stage) return stage;
        return null;
    }
}
