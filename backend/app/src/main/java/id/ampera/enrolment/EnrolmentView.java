package id.ampera.enrolment;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A job that makes accounts, and how far it is")
record EnrolmentView(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version", examples = "3") long version,
        @Schema(description = "How the people were chosen", examples = "CAMPAIGN") EnrolmentKind kind,
        @Schema(description = "The campaign or the units, by name", examples = "Survei pelatihan kepemimpinan")
                String title,
        @Schema(description = "WAITING goes on by itself once the sign-in service is back", examples = "DONE")
                Enrolment.Status status,
        @Schema(description = "People of the job", examples = "120") int people,
        @Schema(description = "People that were dealt with", examples = "120") int seen,
        @Schema(description = "New accounts", examples = "100") int created,
        @Schema(description = "Accounts that were renamed, enabled or otherwise brought to the roster", examples = "4")
                int changed,
        @Schema(description = "Accounts that were right already", examples = "12") int unchanged,
        @Schema(description = "Accounts of those who left, which no longer let anybody in", examples = "3")
                int disabled,
        @Schema(description = "People whose account was refused; see the list of people", examples = "1") int refused,
        @Schema(description = "A link is mailed to those who have an address and no password", examples = "true")
                boolean withMail,
        @Schema(description = "Links that were mailed", examples = "80") int mailed,
        @Schema(description = "Code of the problem it waits for", examples = "sign-on-away") String problem,
        @Schema(description = "When it tries again, while it waits", examples = "2026-11-24T07:00:10Z")
                Instant nextAttemptAt,
        @Schema(description = "Start", examples = "2026-11-24T07:00:00Z") Instant createdAt,
        @Schema(description = "Last progress", examples = "2026-11-24T07:00:05Z") Instant updatedAt,
        @Schema(description = "What the caller may do: `cancel`, `retry`, `print` cards", examples = "cancel")
                List<String> can)
        implements Versioned {}
