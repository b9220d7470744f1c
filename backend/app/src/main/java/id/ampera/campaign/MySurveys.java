package id.ampera.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The surveys that the caller is invited to")
record MySurveys(@Schema(description = "The youngest window first") List<MySurvey> items) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A survey that the caller is invited to")
    record MySurvey(
            @Schema(description = "The campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID campaignId,
            @Schema(
                            description = "The invitation to answer under; named campaigns only",
                            examples = "7f9c24e8-3b12-4fef-91e0-1a2b3c4d5e6f")
                    UUID invitationId,
            @Schema(description = "Title", examples = "Survei pascapelatihan pelayanan publik") String title,
            @Schema(
                            description = "Why the respondent is asked and who reads it",
                            examples = "Jawaban Anda menentukan bentuk pelatihan tahun depan.")
                    String introduction,
            @Schema(description = "Whether the answer belongs to the respondent", examples = "ANONYMOUS")
                    CampaignMode mode,
            @Schema(description = "Whether it can be answered now", examples = "OPEN") Moment status,
            @Schema(description = "When answering begins", examples = "2026-12-01T01:00:00Z") Instant opensAt,
            @Schema(description = "When answering ends", examples = "2026-12-14T10:00:00Z") Instant closesAt,
            @Schema(description = "Minutes that it takes", examples = "10") Integer minutes,
            @Schema(
                            description = "`ISSUED`: the ballot was fetched; of an anonymous answer no more is known",
                            examples = "INVITED")
                    Invitation.State state,
            @Schema(
                            description = "The respondent's stratum; anonymous campaigns only",
                            examples = "0c7d2f7e-1f0b-4d55-9c8e-0a4a1a2b3c4d")
                    UUID stratumId,
            @Schema(description = "In which role the respondent answers", examples = "PARTICIPANT")
                    RespondentRole respondentRole,
            @Schema(description = "Whom the respondent rates", examples = "Septi Wulandari") String subjectName,
            @Schema(description = "What the respondent is to the one who is rated", examples = "PEER")
                    RaterRole raterRole) {}

    @Schema(name = "SurveyMoment")
    enum Moment {
        UPCOMING,
        OPEN,
        CLOSED
    }
}
