package id.ampera.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An employee as created or edited")
record EmployeeInput(
        @NotBlank
                @Size(max = 24)
                @Schema(description = "NIP or NI PPPK, 18 digits, blanks allowed", examples = "19860926 201505 1 001")
                String nip,
        @NotBlank @Size(max = 150) @Schema(description = "Full name with titles", examples = "Siti Rahmawati, S.Sos.")
                String name,
        @NotNull @Schema(description = "Kind of employment", examples = "PNS") EmploymentType employmentType,
        @Size(max = 10) @Schema(description = "Grade (golongan)", examples = "III/c") String grade,
        @Schema(
                        description = "Position of the reference list; its name then replaces `positionName`",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID positionId,
        @Size(max = 200)
                @Schema(
                        description = "Wording of the position (jabatan), where the reference list does not have it",
                        examples = "Analis Kebijakan Ahli Muda")
                String positionName,
        @NotNull @Schema(description = "Unit", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID unitId,
        @Size(max = 254)
                @Email
                @Schema(
                        description = "Mail address at work, for activating the account",
                        examples = "siti.rahmawati@palembang.go.id")
                String email,
        @Schema(description = "false once retired or moved away", examples = "true", defaultValue = "true")
                Boolean active) {

    EmployeeInput {
        active = active == null || active;
        email = email == null || email.isBlank() ? null : email.strip();
    }

    EmployeeInput in(UUID newPositionId, String newPositionName) {
        return new EmployeeInput(
                nip, name, employmentType, grade, newPositionId, newPositionName, unitId, email, active);
    }

    /** The same with this address where it names none. */
    EmployeeInput orEmail(String known) {
        return email != null
                ? this
                : new EmployeeInput(nip, name, employmentType, grade, positionId, positionName, unitId, known, active);
    }
}
