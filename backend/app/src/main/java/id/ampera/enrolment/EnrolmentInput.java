package id.ampera.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whose accounts are brought to what the roster says; what is given is put together")
record EnrolmentInput(
        @Schema(
                        description = "Everybody whom this published campaign invites",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID campaignId,
        @Size(max = 200)
                @Schema(
                        description = "Everybody of these units and of those below them; who left loses the account",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                Set<@NotNull UUID> unitIds,
        @Size(max = 1000) @Schema(description = "These employees", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                Set<@NotNull UUID> employeeIds,
        @Schema(description = "Everybody who has an account already", examples = "false") Boolean existing,
        @Schema(
                        description =
                                "Sends a link for choosing a password to those of them who have a mail address and no password yet",
                        examples = "true")
                Boolean mail) {

    EnrolmentInput {
        unitIds = unitIds == null ? Set.of() : unitIds;
        employeeIds = employeeIds == null ? Set.of() : employeeIds;
        existing = existing != null && existing;
        mail = mail != null && mail;
    }
}
