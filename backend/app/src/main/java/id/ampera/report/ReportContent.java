package id.ampera.report;

import id.ampera.document.DocumentRef;
import id.ampera.evaluation.EvaluationDesign;
import id.ampera.finding.FindingRef;
import id.ampera.finding.PinnedEvidence;
import id.ampera.finding.VerdictRef;
import id.ampera.followup.FollowUpState;
import id.ampera.interview.InterviewRef;
import id.ampera.programme.ProgrammeProfile;
import id.ampera.recommendation.RecommendationRef;
import id.ampera.result.SurveyLine;
import id.ampera.result.SurveyRate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that a report tells, read at one moment.
 *
 * @param quotable references of quotes whose speakers consent to be quoted outside the team
 */
record ReportContent(
        EvaluationDesign design,
        List<ProgrammeProfile> programmes,
        List<Survey> surveys,
        List<FoundWith> findings,
        List<VerdictRef> verdicts,
        List<InterviewRef> interviews,
        List<DocumentRef> documents,
        Set<String> quotable,
        List<Recommended> recommendations,
        Instant readAt) {

    /** @param lines empty while there are no results */
    record Survey(SurveyRate rate, List<SurveyLine> lines) {}

    /** @param followUp null as long as nothing is known of it */
    record Recommended(RecommendationRef recommendation, List<UUID> findingIds, FollowUpState followUp) {}

    record FoundWith(FindingRef finding, List<PinnedEvidence> evidence) {}
}
