package id.ampera.interview;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An interview in a list; to those outside the team only as much as the consent allows")
public record InterviewListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID id,
        @Schema(description = "Evaluation that it belongs to", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026") String evaluationTitle,
        @Schema(description = "Short code within the evaluation", examples = "W-01") String code,
        @Schema(description = "Title", examples = "Wawancara Kepala Bidang Pengembangan") String title,
        @Schema(description = "Name, to the team", examples = "Siti Rahmawati, S.Sos.") String name,
        @Schema(description = "Position on that day", examples = "Kepala Bidang Pengembangan Kompetensi")
                String position,
        @Schema(description = "How they agreed to be quoted outside the team", examples = "BY_POSITION")
                ConsentLevel consent,
        @Schema(description = "Day", examples = "2026-10-05") LocalDate heldOn,
        @Schema(description = "Where it stands", examples = "HELD") InterviewStatus status,
        @Schema(description = "Number of the current transcript, 0 when there is none", examples = "2")
                int transcriptNumber,
        @Schema(description = "How many quotes were marked", examples = "7") long quotes,
        @Schema(description = "How many of them the current transcript no longer has", examples = "0") long lostQuotes,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {

    public InterviewListItem(
            UUID id,
            UUID evaluationId,
            String code,
            String title,
            String name,
            String position,
            ConsentLevel consent,
            LocalDate heldOn,
            InterviewStatus status,
            int transcriptNumber,
            long quotes,
            long lostQuotes,
            Instant updatedAt) {
        this(
                id,
                evaluationId,
                null,
                code,
                title,
                name,
                position,
                consent,
                heldOn,
                status,
                transcriptNumber,
                quotes,
                lostQuotes,
                updatedAt);
    }

    InterviewListItem of(String evaluation, boolean isInside) {
        var showsPosition = isInside || consent.showsPosition();
        return new InterviewListItem(
                id,
                evaluationId,
                evaluation,
                code,
                showsPosition ? title : "Wawancara " + code,
                isInside || consent == ConsentLevel.BY_NAME ? name : null,
                showsPosition ? position : null,
                consent,
                heldOn,
                status,
                transcriptNumber,
                quotes,
                lostQuotes,
                updatedAt);
    }
}
