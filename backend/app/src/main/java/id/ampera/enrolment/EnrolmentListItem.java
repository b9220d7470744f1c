package id.ampera.enrolment;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A job that makes accounts, in a list")
public record EnrolmentListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "How the people were chosen", examples = "CAMPAIGN") EnrolmentKind kind,
        @Schema(description = "The campaign or the units, by name", examples = "Survei pelatihan kepemimpinan")
                String title,
        @Schema(description = "WAITING goes on by itself once the sign-in service is back", examples = "DONE")
                Enrolment.Status status,
        @Schema(description = "People of the job", examples = "120") int people,
        @Schema(description = "Start", examples = "2026-11-24T07:00:00Z") Instant createdAt,
        @Schema(description = "Last progress", examples = "2026-11-24T07:00:05Z") Instant updatedAt)
        implements Identified {}
