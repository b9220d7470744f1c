package id.ampera.response;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Arrivals",
        description =
                "How many answers to a public campaign arrived at each service point, hour by hour, and which hours do not count")
record ArrivalsView(
        @Schema(description = "The moment the counts stand for", examples = "2026-12-02T05:04:05Z") Instant asOf,
        @Schema(
                        description = "The first hour that is listed; totals are of the whole campaign",
                        examples = "2026-11-18T17:00:00Z")
                Instant since,
        @Schema(
                        description = "Hours among those listed that have many more answers than usual and still count",
                        examples = "1")
                int warnings,
        @Schema(description = "The service points, in the order of their authors") List<PointArrivals> points,
        @Schema(description = "Windows that do not count, and those that were lifted") List<WindowView> windows,
        @Schema(description = "What the caller may do: `exclude`", examples = "[\"exclude\"]") List<String> can) {

    @Schema(description = "A service point with its answers")
    record PointArrivals(
            @Schema(description = "Code", examples = "LOKET-1") String code,
            @Schema(description = "Name", examples = "Loket 1 Disdukcapil") String name,
            @Schema(description = "People expected here while the campaign runs", examples = "1200") int visitors,
            @Schema(description = "Answers that count, those on paper among them", examples = "212") int answered,
            @Schema(description = "Answers on paper; they count and are no arrivals", examples = "12") int onPaper,
            @Schema(description = "Answers in windows that do not count", examples = "0") int excluded,
            @Schema(description = "Hours with answers; hours without are left out") List<HourArrivals> hours) {}

    @Schema(description = "One hour at a service point")
    record HourArrivals(
            @Schema(description = "When it begins", examples = "2026-12-02T03:00:00Z") Instant from,
            @Schema(description = "Answers in it", examples = "14") int answers,
            @Schema(
                            description =
                                    "What an hour here usually brings: the median of the other hours with answers, or while they are fewer than three what is expected",
                            examples = "11.5")
                    double usual,
            @Schema(description = "More than five times the usual, and more than twenty", examples = "false")
                    boolean flood,
            @Schema(description = "Whether it lies in a window that does not count", examples = "false")
                    boolean excluded) {}

    @Schema(name = "ExcludedWindow", description = "Whole hours whose answers do not count")
    record WindowView(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID id,
            @Schema(description = "Code of the service point; absent for all", examples = "LOKET-1") String point,
            @Schema(description = "The first hour", examples = "2026-12-02T03:00:00Z") Instant from,
            @Schema(description = "The end of the last hour", examples = "2026-12-02T05:00:00Z") Instant until,
            @Schema(description = "Answers in it", examples = "412") int answers,
            @Schema(description = "Why", examples = "400 jawaban dalam satu jam dari loket yang tutup.") String reason,
            @Schema(description = "Who excluded it, by name at that time", examples = "Yusrizal Hakim") String by,
            @Schema(description = "Last change", examples = "2026-12-03T03:00:00Z") Instant changedAt,
            @Schema(
                            description = "Why its answers count again; absent while they do not",
                            examples = "Rombongan sekolah; jawaban dipastikan wajar.")
                    String liftedReason) {}
}
