package id.ampera.organisation;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
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
        @Schema(
                        description = "Position of the reference list; absent where only the wording is known",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID positionId,
        @Schema(description = "Position", examples = "Analis Kebijakan Ahli Muda") String positionName,
        @Schema(description = "Unit", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID unitId,
        @Schema(description = "Name of the unit", examples = "Dinas Sosial") String unitName,
        @Schema(
                        description = "Mail address at work, for those who may edit it",
                        examples = "siti.rahmawati@palembang.go.id")
                String email,
        @Schema(description = "Since when in this position and unit, where known", examples = "2026-01-01")
                LocalDate positionSince,
        @Schema(description = "Positions and units before, the latest first") List<PastPosition> pastPositions,
        @Schema(description = "All NIPs with their days, the latest first; for administrators") List<DatedNip> nips,
        @Schema(description = "false once retired or moved away", examples = "true") boolean active,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(description = "What the caller may do: `edit`, `deactivate`, `reactivate`", examples = "edit")
                List<String> can)
        implements Versioned {

    @Schema(description = "Where the employee was before")
    record PastPosition(
            @Schema(description = "Position", examples = "Pengadministrasi Umum") String positionName,
            @Schema(description = "Unit", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID unitId,
            @Schema(description = "Name of the unit", examples = "Dinas Sosial") String unitName,
            @Schema(description = "First day, where known", examples = "2020-01-01") LocalDate validFrom,
            @Schema(description = "Last day", examples = "2025-12-31") LocalDate validTo) {}

    @Schema(description = "A NIP and the days on which it held")
    record DatedNip(
            @Schema(description = "NIP", examples = "1986**** ****** * *01") String nip,
            @Schema(description = "First day on which it was known", examples = "2026-01-01") LocalDate validFrom,
            @Schema(description = "Last day; absent for the one of today", examples = "2026-06-30")
                    LocalDate validTo) {}

    /** As it may stand in the audit trail. */
    EmployeeView masked() {
        return new EmployeeView(
                id,
                version,
                nip.contains("*") ? nip : new Nip(nip).masked(),
                name,
                sex,
                employmentType,
                grade,
                positionId,
                positionName,
                unitId,
                unitName,
                null,
                positionSince,
                pastPositions,
                List.of(),
                active,
                updatedAt,
                List.of());
    }
}
