package id.ampera.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The whole team of an evaluation")
record TeamInput(
        @NotEmpty @Size(max = 50) @Schema(description = "Everybody in the team, at least one of them leading")
                List<@NotNull @Valid MemberInput> members) {

    @Schema(description = "Somebody in the team")
    record MemberInput(
            @NotNull @Schema(description = "Employee", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID employeeId,
            @NotNull @Schema(description = "Leaders and members change it, observers read", examples = "MEMBER")
                    MemberRole role) {}
}
