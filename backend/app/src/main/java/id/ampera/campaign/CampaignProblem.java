package id.ampera.campaign;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum CampaignProblem implements ProblemType {
    CAMPAIGN_CODE_TAKEN(409, "uk_campaign_code"),
    CAMPAIGN_PERIOD(422, "ck_campaign_period"),
    CAMPAIGN_MINIMUM(422, "ck_campaign_minimum"),
    EVALUATION_UNKNOWN(422, "fk_campaign_evaluation"),
    VERSION_UNKNOWN(422, "fk_campaign_questionnaire_version"),
    COHORT_UNKNOWN(422, "fk_campaign_cohort_cohort"),
    COHORT_IN_SURVEY(409, null),
    COHORT_OF_ANOTHER_PROGRAMME(422, null),
    AUDIENCE_MONTHS(422, null),
    AUDIENCE_UNIT_UNKNOWN(422, "fk_campaign_audience_unit_unit"),
    AUDIENCE_SESSION_UNKNOWN(422, null),
    SUPERIORS_ARE_NAMED(422, null),
    RATERS_MISSING(409, null),
    RATERS_NOT_ASKED(422, null),
    RATER_IS_SUBJECT(422, null),
    RATER_TWICE(422, null),
    RATER_NOT_SELF(422, null),
    RATER_MINIMUM_LOW(422, null),
    CUT_NEEDS_RATERS(422, null),
    RATER_UNKNOWN(422, "fk_campaign_rater_employee"),
    SUBJECT_UNKNOWN(422, "fk_campaign_rater_participation"),
    ANONYMOUS_KEEPS_VERSION(409, null),
    CAMPAIGN_NOT_RUNNING(409, null),
    VERSION_NOT_LATER(422, null),
    CAMPAIGN_NOT_DRAFT(409, null),
    CAMPAIGN_NOT_PUBLISHED(409, null),
    CAMPAIGN_NOT_OPEN(409, null),
    CAMPAIGN_NOT_CANCELLABLE(409, null),
    CAMPAIGN_NOT_CLOSED(409, null),
    GRACE_NOT_OVER(409, null),
    CAMPAIGN_WINDOW_PAST(409, null),
    AUDIENCE_EMPTY(409, null),
    AUDIENCE_TOO_SMALL(409, null),
    ITEMS_IDENTIFY(409, null),
    ITEMS_ASK_WHO(409, null),
    INTERIM_NOT_ANONYMOUS(422, null),
    INTERIM_WITHOUT_ITEMS(409, null),
    CAMPAIGN_CLOSED(409, null),
    CAMPAIGN_NOT_YET_OPEN(409, null),
    CAMPAIGN_NOT_ANONYMOUS(409, null),
    BALLOT_ALREADY_ISSUED(409, null),
    BLINDED_MESSAGE_INVALID(422, null),
    COHORTS_MISSING(422, null),
    POINTS_MISSING(422, null),
    POINT_TWICE(422, null),
    POINTS_ARE_PUBLIC(422, null),
    PUBLIC_HAS_NO_COHORTS(422, null),
    CITIZENS_ARE_PUBLIC(422, null),
    CUT_OF_ANOTHER_MODE(422, null),
    INVITED_TWICE(409, "uk_invitation_subject");

    private final int status;
    private final String constraint;

    CampaignProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/campaign";
    }

    @Override
    public String constraint() {
        return constraint;
    }

    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {
        @Override
        public ProblemType[] types() {
            return values();
        }
    }
}
