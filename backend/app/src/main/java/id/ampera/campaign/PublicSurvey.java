package id.ampera.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A public campaign as everybody may read it before answering")
record PublicSurvey(
        @Schema(description = "Identifier of the campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995")
                UUID campaignId,
        @Schema(description = "Title", examples = "Survei kepuasan masyarakat 2026") String title,
        @Schema(description = "Why it is asked", examples = "Jawaban Anda memperbaiki pelayanan kami.")
                String introduction,
        @Schema(description = "Whether it takes answers", examples = "OPEN") MySurveys.Moment status,
        @Schema(description = "When answering begins", examples = "2026-12-01T01:00:00Z") Instant opensAt,
        @Schema(description = "When answering ends", examples = "2026-12-14T10:00:00Z") Instant closesAt,
        @Schema(description = "How long it takes, as its authors say", examples = "3") Integer minutes,
        @Schema(description = "Hours after which a device that has answered may answer again", examples = "24")
                int deviceWindowHours,
        @Schema(description = "Smallest group whose figures are shown", examples = "5") int minimumGroup,
        @Schema(description = "Smallest group whose written answers are shown", examples = "10") int minimumVerbatim,
        @Schema(description = "Where it is asked") List<PublicPoint> points) {

    @Schema(description = "A place where a public campaign asks, without figures")
    record PublicPoint(
            @Schema(description = "Short code, part of the address in its QR code", examples = "LOKET-1") String code,
            @Schema(description = "Name", examples = "Loket 1 Disdukcapil") String name) {}
}
