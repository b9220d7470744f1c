package id.ampera.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who is signed in")
record MeView(
        @Schema(
                        description = "The employee; absent for somebody who is not on the roster",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID employeeId,
        @Schema(description = "Name", examples = "Siti Rahmawati, S.Sos.") String name,
        @Schema(description = "Masked NIP", examples = "1986**** ****** * *01") String maskedNip,
        @Schema(description = "Roles; `respondent` for everybody", examples = "respondent") Set<String> roles,
        @Schema(description = "Units whose matters the caller handles") List<AccountView.UnitScope> unitScope,
        @Schema(
                        description =
                                "Staff roles wait for the second step of signing in: sign in again with `acr_values=otp`",
                        examples = "false")
                boolean secondFactorMissing,
        @Schema(description = "What the caller may do beyond single objects", examples = "units.create")
                List<String> can) {}
