package id.ampera.campaign;

import id.ampera.evaluation.Evaluations;
import id.ampera.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A campaign is seen and kept by those who see and keep its evaluation; services read all with their scope. */
@ApplicationScoped
class CampaignAccess {
    static final String READ_SCOPE = "scope:campaigns:read";

    private final Evaluations evaluations;
    private final Caller caller;

    CampaignAccess(Evaluations evaluations, Caller caller) {
        this.evaluations = evaluations;
        this.caller = caller;
    }

    void requireVisible(Campaign campaign) {
        if (!caller.has(READ_SCOPE)) evaluations.requireVisible(campaign.evaluationId());
    }

    void requireEditable(UUID evaluationId) {
        evaluations.requireEditable(evaluationId);
    }

    Set<UUID> visibleEvaluations() {
        return caller.has(READ_SCOPE) ? null : evaluations.visibleIds();
    }

    List<String> can(Campaign campaign, Instant now) {
        if (caller.has(READ_SCOPE) || !evaluations.mayEdit(campaign.evaluationId())) return List.of();
        var can = new ArrayList<String>();
        switch (campaign.status()) {
            case DRAFT -> can.addAll(List.of("edit", "publish"));
            case PUBLISHED -> can.add("open");
            case OPEN -> can.add("close");
            case CLOSED -> {
                if (!campaign.releaseAt().isAfter(now)) can.add("release");
            }
            default -> {}
        }
        if (campaign.isMovable()) can.add("move");
        if (campaign.mode() != CampaignMode.ANONYMOUS && campaign.publishedAt() != null) can.add("paper");
        if (campaign.isCancellable()) can.add("cancel");
        return can;
    }
}
