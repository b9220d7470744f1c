package id.ampera.result;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Interim releases of an anonymous campaign that promised some")
public record InterimState(
        @Schema(description = "Number of the latest; 0 before the first", examples = "2") int number,
        @Schema(description = "Day of the latest", examples = "2026-12-08") LocalDate releasedOn,
        @Schema(description = "Answers that it counts", examples = "120") int answers,
        @Schema(
                        description =
                                "Day on which the next may come, if enough have answered until then; absent after the closing",
                        examples = "2026-12-15")
                LocalDate nextOn,
        @Schema(description = "Whether the figures shown are those of the latest", examples = "true") boolean shown) {

    InterimState shown(boolean now) {
        return new InterimState(number, releasedOn, answers, nextOn, now);
    }

    static final InterimState NONE = new InterimState(0, null, 0, null, false);
}
