package id.ampera.programme;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who is enrolled")
record EnrolmentInput(
        @NotEmpty
                @Size(max = 200)
                @Schema(description = "Employees, at most 200", examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c07398f\"]")
                List<@NotNull UUID> employeeIds) {}
