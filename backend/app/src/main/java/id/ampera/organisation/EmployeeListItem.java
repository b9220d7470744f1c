package id.ampera.organisation;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An employee in a list; the NIP is masked")
public record EmployeeListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Masked NIP", examples = "1986**** ****** * *01") String maskedNip,
        @Schema(description = "Full name", examples = "Siti Rahmawati, S.Sos.") String name,
        @Schema(description = "Sex", examples = "F") Sex sex,
        @Schema(description = "Kind of employment", examples = "PNS") EmploymentType employmentType,
        @Schema(description = "Position", examples = "Analis Kebijakan Ahli Muda") String positionName,
        @Schema(description = "Position of the reference list", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID positionId,
        @Schema(description = "Unit", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID unitId,
        @Schema(description = "Name of the unit", examples = "Dinas Sosial") String unitName,
        @Schema(description = "false once retired or moved away", examples = "true") boolean active,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {

    public EmployeeListItem {
        maskedNip = maskedNip == null ? null : new Nip(maskedNip).masked();
    }
}
