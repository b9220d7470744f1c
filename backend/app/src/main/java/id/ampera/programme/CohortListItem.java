package id.ampera.programme;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A cohort in a list")
public record CohortListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Its programme", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID programmeId,
        @Schema(description = "Title of its programme", examples = "Pelatihan Manajemen Waktu") String programmeTitle,
        @Schema(description = "Name, unique within the programme", examples = "Angkatan I") String name,
        @Schema(description = "First day", examples = "2026-03-02") LocalDate startsOn,
        @Schema(description = "Last day", examples = "2026-03-06") LocalDate endsOn,
        @Schema(description = "Place", examples = "Aula BKPSDM") String place,
        @Schema(description = "Places; absent when it is not limited", examples = "40") Integer capacity,
        @Schema(description = "Participants who did not withdraw", examples = "38") long participants,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {}
