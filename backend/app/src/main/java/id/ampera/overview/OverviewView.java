package id.ampera.overview;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignStatus;
import id.ampera.finding.Verdict;
import id.ampera.followup.FollowUpStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What matters now, over the evaluations that the caller sees")
record OverviewView(
        @Schema(description = "The moment that it stands for", examples = "2026-11-24T07:00:00Z") Instant asOf,
        @Schema(description = "Programmes that are evaluated, with what was concluded; at most 50")
                List<ProgrammeEntry> programmes,
        @Schema(description = "Surveys that are open or await their results, the next to close first; at most 50")
                List<RateEntry> rates,
        @Schema(description = "How many issued recommendations stand where, over all of them")
                List<StatusCount> followUp,
        @Schema(description = "Issued recommendations, those that need attention first; at most 20")
                List<RecommendationEntry> recommendations,
        @Schema(description = "What has happened since the moment asked for, the latest first; at most 20")
                List<ChangeEntry> changes) {

    @Schema(name = "OverviewProgramme", description = "A programme and the verdict on it")
    record ProgrammeEntry(
            @Schema(description = "Programme", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID programmeId,
            @Schema(description = "Title of the programme", examples = "Pelatihan Manajemen Waktu") String title,
            @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990") UUID evaluationId,
            @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026")
                    String evaluationTitle,
            @Schema(description = "Absent until a decision maker concludes", examples = "NEEDS_IMPROVEMENT")
                    Verdict verdict,
            @Schema(description = "When it was concluded", examples = "2026-11-24T07:00:00Z") Instant decidedAt) {}

    @Schema(name = "OverviewRate", description = "Who answered a survey so far")
    record RateEntry(
            @Schema(description = "Campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID campaignId,
            @Schema(description = "Title", examples = "Survei pascapelatihan pelayanan publik") String title,
            @Schema(description = "To whom an answer belongs", examples = "NAMED") CampaignMode mode,
            @Schema(description = "Where the campaign stands", examples = "OPEN") CampaignStatus status,
            @Schema(description = "When answering ends", examples = "2026-12-14T10:00:00Z") Instant closesAt,
            @Schema(description = "Who was invited", examples = "480") int invited,
            @Schema(description = "Who answered; absent where only a band is told", examples = "212") Integer answered,
            @Schema(description = "At least so many percent answered; of anonymous surveys", examples = "40")
                    Integer bandFrom) {}

    @Schema(name = "OverviewStatusCount", description = "How many recommendations have a status")
    record StatusCount(
            @Schema(description = "What came of them", examples = "NOT_IMPLEMENTED") FollowUpStatus status,
            @Schema(description = "How many", examples = "3") long count) {}

    @Schema(name = "OverviewRecommendation", description = "A recommendation and what came of it")
    record RecommendationEntry(
            @Schema(description = "Recommendation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Title", examples = "Perbanyak simulasi pelayanan publik") String title,
            @Schema(description = "Unit that it is addressed to", examples = "BKPSDM Kota Palembang") String unitName,
            @Schema(description = "What came of it", examples = "PARTIALLY_IMPLEMENTED") FollowUpStatus status,
            @Schema(description = "Mean progress of its actions in percent", examples = "45") int progress,
            @Schema(description = "Days since it was issued", examples = "21") long ageDays,
            @Schema(description = "Due date", examples = "2026-12-31") LocalDate dueOn,
            @Schema(description = "Whether the due date is over", examples = "false") boolean overdue) {}

    @Schema(name = "OverviewChange", description = "Something that has happened")
    record ChangeEntry(
            @Schema(description = "What", examples = "RECOMMENDATION_ISSUED") ChangeKind kind,
            @Schema(description = "The object's identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID objectId,
            @Schema(description = "The object's title", examples = "Perbanyak simulasi pelayanan publik") String title,
            @Schema(description = "When", examples = "2026-11-24T07:00:00Z") Instant at) {}

    @Schema(name = "OverviewChangeKind", description = "Kinds of what happens")
    enum ChangeKind {
        VERDICT_GIVEN,
        FINDING_PUBLISHED,
        RECOMMENDATION_ISSUED,
        FOLLOW_UP_VERIFIED,
        FOLLOW_UP_REOPENED,
        SURVEY_OPENED,
        SURVEY_CLOSED
    }
}
