package id.ampera.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which cards are printed")
record CardRequest(
        @Size(max = 500)
                @Schema(
                        description =
                                "Only for these people of the job, also when they have a card already: it then no longer works. Absent: everybody who has neither a password nor a card that works, 500 at most",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                Set<@NotNull UUID> employeeIds,
        @Pattern(regexp = "id|en") @Schema(description = "Language of the cards", examples = "id", defaultValue = "id")
                String language) {

    CardRequest {
        employeeIds = employeeIds == null ? Set.of() : employeeIds;
        language = language == null ? "id" : language;
    }
}
