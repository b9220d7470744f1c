package id.ampera.enrolment;

import id.ampera.platform.paging.Identified;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody of a job, and what became of the account")
record EnrolmentPersonItem(
        @Schema(description = "The employee", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Name", examples = "Siti Rahmawati, S.Sos.") String name,
        @Schema(description = "Masked NIP", examples = "1986**** ****** * *01") String maskedNip,
        @Schema(description = "What became of the account", examples = "CREATED") Outcome outcome,
        @Schema(description = "A link for choosing a password was mailed", examples = "true") boolean mailed,
        @Schema(
                        description = "Code of the problem, where the account was refused or the mail not sent",
                        examples = "nip-in-use")
                String problem)
        implements Identified {}
