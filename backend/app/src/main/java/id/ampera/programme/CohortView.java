package id.ampera.programme;

import id.ampera.platform.http.Versioned;
import id.ampera.statistics.LearningGain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A cohort of a programme")
record CohortView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Its programme", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID programmeId,
        @Schema(description = "Title of its programme", examples = "Pelatihan Manajemen Waktu") String programmeTitle,
        @Schema(description = "Name, unique within the programme", examples = "Angkatan I") String name,
        @Schema(description = "First day", examples = "2026-03-02") LocalDate startsOn,
        @Schema(description = "Last day", examples = "2026-03-06") LocalDate endsOn,
        @Schema(description = "Place", examples = "Aula BKPSDM") String place,
        @Schema(description = "Places; absent when it is not limited", examples = "40") Integer capacity,
        @Schema(description = "Participants by where they stand") ParticipantCounts participants,
        @Schema(description = "Gain between the two tests") LearningGainView gain,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(description = "What the caller may do with it: `edit`, `enrol`, `score`", examples = "edit")
                List<String> can)
        implements Versioned {

    @Schema(description = "Participants by where they stand")
    record ParticipantCounts(
            @Schema(description = "Taking part", examples = "2") long enrolled,
            @Schema(description = "Completed", examples = "36") long completed,
            @Schema(description = "Withdrawn", examples = "1") long withdrawn) {}

    @Schema(
            description =
                    "Normalised gain g = (post - pre) / (100 - pre) of participants who have both scores and did not withdraw (Hake 1998). Mean of individual gains and gain of the means are different figures.")
    record LearningGainView(
            @Schema(description = "Participants with both scores", examples = "34") int pairs,
            @Schema(description = "Participants without one or both scores, left out", examples = "4") int unmatched,
            @Schema(
                            description = "Pairs with pre = 100, whose own g is undefined, left out of `meanOfGains`",
                            examples = "0")
                    int excluded,
            @Schema(description = "Mean of the scores before; absent without pairs", examples = "54.58") Double meanPre,
            @Schema(description = "Mean of the scores after; absent without pairs", examples = "92.36") Double meanPost,
            @Schema(description = "Mean of the individual gains; absent without a defined one", examples = "0.81")
                    Double meanOfGains,
            @Schema(description = "Gain of the mean scores (class average); absent without pairs", examples = "0.83")
                    Double ofMeans,
            @Schema(
                            description = "Level of `meanOfGains`: high from 0.7, medium from 0.3, below 0 decreased",
                            examples = "HIGH")
                    LearningGain.Level level) {

        static LearningGainView of(List<LearningGain.Pair> pairs, int unmatched) {
            var gain = LearningGain.of(Participation.MAX_SCORE, pairs);
            return new LearningGainView(
                    gain.pairs(),
                    unmatched,
                    gain.excluded(),
                    orNull(pairs.stream().mapToDouble(LearningGain.Pair::pre).average()),
                    orNull(pairs.stream().mapToDouble(LearningGain.Pair::post).average()),
                    orNull(gain.meanOfGains()),
                    orNull(gain.ofMeans()),
                    gain.meanOfGains().isPresent()
                            ? LearningGain.level(gain.meanOfGains().getAsDouble())
                            : null);
        }

        private static Double orNull(OptionalDouble value) {
            return value.isPresent() ? value.getAsDouble() : null;
        }
    }

    static CohortView of(
            Cohort cohort, String programmeTitle, ParticipantCounts counts, LearningGainView gain, List<String> can) {
        return new CohortView(
                cohort.id(),
                cohort.version(),
                cohort.programmeId(),
                programmeTitle,
                cohort.name(),
                cohort.startsOn(),
                cohort.endsOn(),
                cohort.place(),
                cohort.capacity(),
                counts,
                gain,
                cohort.updatedAt(),
                can);
    }
}
