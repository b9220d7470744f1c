package id.ampera.organisation;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An employee")
record EmployeeView(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "NIP, in full only for those who may edit it", examples = "1986**** ****** * *01")
                String nip,
        @Schema(description = "Full name", examples = "Siti Rahmawati, S.Sos.") String name,
        @Schema(description = "As the NIP states it", examples = "F") Sex sex,
        @Schema(description = "Kind of employment", examples = "PNS") EmploymentType employmentType,
        @Schema(description = "Grade", examples = "III/c") String grade,
        @Schema(description = "Position", examples = "Analis Kebijakan Ahli Muda") String positionName,
        @Schema(description = "Unit", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID unitId,
        @Schema(description = "Name of the unit", examples = "Dinas Sosial") String unitName,
        @Schema(description = "false once retired or moved away", examples = "true") boolean active,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(description = "What the caller may do: `edit`", examples = "edit") List<String> can)
        implements Versioned {}
