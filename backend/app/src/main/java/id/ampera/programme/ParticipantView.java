package id.ampera.programme;

import id.ampera.organisation.Nip;
import id.ampera.platform.http.Versioned;
import id.ampera.platform.paging.Identified;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A participant of a cohort; the NIP is masked")
public record ParticipantView(
        @Schema(description = "Identifier of the participation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Cohort", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID cohortId,
        @Schema(description = "Employee", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID employeeId,
        @Schema(description = "Masked NIP", examples = "1986**** ****** * *01") String maskedNip,
        @Schema(description = "Full name", examples = "Siti Rahmawati, S.Sos.") String name,
        @Schema(description = "Unit on the day of enrolment", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID unitId,
        @Schema(description = "Name of that unit", examples = "Dinas Sosial") String unitName,
        @Schema(description = "Where the participant stands", examples = "ENROLLED") ParticipationStatus status,
        @Schema(description = "Score before, 0 to 100", examples = "54.50") BigDecimal preScore,
        @Schema(description = "Score after, 0 to 100", examples = "92.25") BigDecimal postScore,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified, Versioned {

    public ParticipantView {
        maskedNip = maskedNip == null ? null : new Nip(maskedNip).masked();
    }
}
