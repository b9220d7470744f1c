package id.ampera.exploration;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ampera.statistics.ImportancePerformance.Quadrant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Importance and performance of rows that were rated twice")
record ExploredMap(
        @Schema(description = "Mean importance: where the axes cross", nullable = true, examples = "4.12")
                Double importanceAxis,
        @Schema(description = "Mean performance: where the axes cross", nullable = true, examples = "3.48")
                Double performanceAxis,
        @Schema(description = "Rows whose two means are shown") List<Point> points) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExploredMapPoint", description = "One row")
    record Point(
            @Schema(description = "`item.row`", examples = "layanan.kecepatan") String key,
            @Schema(description = "Statement of the row", examples = "Kecepatan layanan") String text,
            @Schema(description = "Who rated the importance", examples = "38") int importanceN,
            @Schema(description = "Mean importance", examples = "4.4") double importance,
            @Schema(description = "Who rated the performance", examples = "37") int performanceN,
            @Schema(description = "Mean performance", examples = "3.1") double performance,
            @Schema(
                            description = "Performance less importance, of those who gave both",
                            nullable = true,
                            examples = "-1.3")
                    Double gap,
            @Schema(description = "Who gave both", nullable = true, examples = "36") Integer gapN,
            @Schema(description = "Lower limit of the 95 % interval of the gap", nullable = true, examples = "-1.6")
                    Double gapLow,
            @Schema(description = "Upper limit", nullable = true, examples = "-1.0") Double gapHigh,
            @Schema(
                            description =
                                    "ACT important and weak, KEEP important and strong, LOW_PRIORITY neither, EXCESS strong only",
                            nullable = true,
                            examples = "ACT")
                    Quadrant quadrant,
            @Schema(description = "Performance in per cent of importance", nullable = true, examples = "70.5")
                    Double conformity,
            @Schema(
                            description =
                                    "Whether the interval of one of its means reaches over an axis, so that it could as well stand in the next quadrant",
                            examples = "false")
                    boolean unsure) {}
}
