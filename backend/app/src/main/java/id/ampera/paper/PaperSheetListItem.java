package id.ampera.paper;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A printed sheet in a list")
public record PaperSheetListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID id,
        @Schema(description = "Number of the sheet in its campaign, counted from 1", examples = "12") int number,
        @Schema(description = "Number as it is printed, with its check digit", examples = "0012-5") String code,
        @Schema(description = "Where it stands", examples = "KEYED") SheetState state,
        @JsonIgnore @Schema(hidden = true) UUID employeeId,
        @JsonIgnore @Schema(hidden = true) UUID subjectEmployeeId,
        @JsonIgnore @Schema(hidden = true) UUID pointId,
        @Schema(description = "Who answered", examples = "Siti Rahma", nullable = true) String respondent,
        @Schema(description = "Whom the answer rates", examples = "Budi Santoso", nullable = true) String subject,
        @Schema(
                        description = "Service point where it was handed out; of a public campaign",
                        examples = "Loket 1 Disdukcapil",
                        nullable = true)
                String point,
        @Schema(description = "Who keyed it in first", examples = "Dewi Lestari", nullable = true) String firstBy,
        @Schema(description = "When it was keyed in first", examples = "2026-12-02T03:04:05Z", nullable = true)
                Instant firstAt,
        @Schema(description = "Who keyed it in again or checked it", examples = "Rudi Hartono", nullable = true)
                String secondBy,
        @Schema(description = "When that was", examples = "2026-12-02T04:04:05Z", nullable = true) Instant secondAt,
        @Schema(description = "Why it counts", examples = "KEYED_ALIKE") Settlement settlement,
        @Schema(description = "In how many answers the two entries differed", examples = "2", nullable = true)
                Integer differences,
        @Schema(description = "Last change", examples = "2026-12-02T04:04:05Z") Instant updatedAt)
        implements Identified {

    public PaperSheetListItem(
            UUID id,
            int number,
            String code,
            SheetState state,
            UUID employeeId,
            UUID subjectEmployeeId,
            UUID pointId,
            String firstBy,
            Instant firstAt,
            String secondBy,
            Instant secondAt,
            Settlement settlement,
            Integer differences,
            Instant updatedAt) {
        this(
                id,
                number,
                code,
                state,
                employeeId,
                subjectEmployeeId,
                pointId,
                null,
                null,
                null,
                firstBy,
                firstAt,
                secondBy,
                secondAt,
                settlement,
                differences,
                updatedAt);
    }

    PaperSheetListItem of(String respondentName, String subjectName, String pointName) {
        return new PaperSheetListItem(
                id,
                number,
                code,
                state,
                employeeId,
                subjectEmployeeId,
                pointId,
                respondentName,
                subjectName,
                pointName,
                firstBy,
                firstAt,
                secondBy,
                secondAt,
                settlement,
                differences,
                updatedAt);
    }
}
