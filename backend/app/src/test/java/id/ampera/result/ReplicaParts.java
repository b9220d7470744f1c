package id.ampera.result;

import id.ampera.campaign.Campaigns;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;

/** What replicas share: everything that keeps nothing in memory. */
@ApplicationScoped
class ReplicaParts {
    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final Queries queries;
    private final ResultRepository results;
    private final SegmentRepository segments;
    private final SegmentService service;

    ReplicaParts(
            Campaigns campaigns,
            Questionnaires questionnaires,
            Queries queries,
            ResultRepository results,
            SegmentRepository segments,
            SegmentService service) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.queries = queries;
        this.results = results;
        this.segments = segments;
        this.service = service;
    }

    Campaigns campaigns() {
        return campaigns;
    }

    Questionnaires questionnaires() {
        return questionnaires;
    }

    Queries queries() {
        return queries;
    }

    ResultRepository results() {
        return results;
    }

    SegmentRepository segments() {
        return segments;
    }

    SegmentService service() {
        return service;
    }
}
