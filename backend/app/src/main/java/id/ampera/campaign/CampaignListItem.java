package id.ampera.campaign;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A campaign in a list")
public record CampaignListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID id,
        @Schema(description = "Short code", examples = "S-2026-01") String code,
        @Schema(description = "Title as respondents read it", examples = "Survei pascapelatihan pelayanan publik")
                String title,
        @Schema(description = "The evaluation that asks", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026") String evaluationTitle,
        @Schema(description = "To whom an answer belongs", examples = "ANONYMOUS") CampaignMode mode,
        @Schema(description = "Where it stands", examples = "OPEN") CampaignStatus status,
        @Schema(description = "Who answers", examples = "PARTICIPANT") RespondentRole respondentRole,
        @Schema(description = "When answering begins", examples = "2026-12-01T01:00:00Z") Instant opensAt,
        @Schema(description = "When answering ends", examples = "2026-12-14T10:00:00Z") Instant closesAt,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {

    public CampaignListItem(
            UUID id,
            String code,
            String title,
            UUID evaluationId,
            CampaignMode mode,
            CampaignStatus status,
            RespondentRole respondentRole,
            Instant opensAt,
            Instant closesAt,
            Instant updatedAt) {
        this(id, code, title, evaluationId, null, mode, status, respondentRole, opensAt, closesAt, updatedAt);
    }

    CampaignListItem of(String evaluation) {
        return new CampaignListItem(
                id, code, title, evaluationId, evaluation, mode, status, respondentRole, opensAt, closesAt, updatedAt);
    }
}
