package id.ampera.campaign;

import id.ampera.programme.CohortDeleting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A cohort that a survey asks, or asked, is not deleted. */
@ApplicationScoped
class CohortKeeper {
    private final CampaignRepository repository;

    CohortKeeper(CampaignRepository repository) {
        this.repository = repository;
    }

    void keep(@Observes CohortDeleting deleting) {
        repository.titleAsking(deleting.cohortId()).ifPresent(title -> {
            throw CampaignProblem.COHORT_IN_SURVEY.with("title", title);
        });
    }
}
