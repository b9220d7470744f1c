package id.ampera.access;

import id.ampera.platform.http.Versioned;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an employee may do")
record AccountView(
        @Schema(description = "The employee", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID employeeId,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Name of the employee", examples = "Siti Rahmawati, S.Sos.") String name,
        @Schema(description = "Masked NIP", examples = "1986**** ****** * *01") String maskedNip,
        @Schema(description = "Staff roles", examples = "evaluator") Set<String> roles,
        @Schema(description = "Units whose matters the employee handles") List<UnitScope> unitScope,
        @Schema(description = "What the caller may do: `edit`, `removeAuthenticator`", examples = "edit")
                List<String> can)
        implements Versioned {

    @Schema(description = "A unit in the scope; everything below it is included")
    record UnitScope(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Name", examples = "Dinas Sosial") String name) {}
}
