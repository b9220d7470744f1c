package id.ampera.exploration;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ampera.exploration.method.FoundPairs;
import id.ampera.exploration.method.FoundRepresentation;
import id.ampera.exploration.method.FoundStructure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What was found: series for the picture, tests, the tables, and what it means")
record ExplorationView(
        @Schema(description = "As it was understood: keys spelled out, the method chosen") ExplorationRecipe recipe,
        @Schema(description = "The picture that fits", examples = "DOTS") ExplorationChart chart,
        @Schema(description = "Others that the same figures allow", examples = "[\"BOX\"]")
                List<ExplorationChart> alternatives,
        @Schema(description = "Campaigns, in the order of the recipe") List<ExploredCampaign> campaigns,
        @Schema(description = "What stands side by side, in the order of the figures of an item")
                List<ExploredGroup> groups,
        @Schema(description = "Items with their figures") List<ExploredItem> items,
        @Schema(
                        description =
                                "Comparisons of groups, or of two ratings of the same people; empty unless the method compares")
                List<ExploredTest> tests,
        @Schema(description = "Of the method `CORRELATION`", nullable = true) ExploredCorrelations correlations,
        @Schema(description = "Of the method `RELIABILITY`", nullable = true) ExploredReliability reliability,
        @Schema(description = "Of the method `IMPORTANCE_PERFORMANCE`", nullable = true) ExploredMap map,
        @Schema(description = "Of the method `STRUCTURE`", nullable = true) FoundStructure structure,
        @Schema(description = "Of the method `REPRESENTATION`", nullable = true) FoundRepresentation representation,
        @Schema(description = "Of the method `PAIRED`", nullable = true) FoundPairs pairs,
        @Schema(description = "Every number of the picture and of the tests, as the file has them")
                List<ExploredTable> tables,
        @Schema(
                        description = "What it says, with n, test and meaning in plain words",
                        examples = "Rata-rata tertinggi pada \"Materi\" (3,76; n = 38).")
                String summary,
        @Schema(description = "What a careful reader should know") List<Caveat> caveats) {

    /** The same with what is made of it. */
    ExplorationView told(List<ExploredTable> asTables, String inWords) {
        return new ExplorationView(
                recipe,
                chart,
                alternatives,
                campaigns,
                groups,
                items,
                tests,
                correlations,
                reliability,
                map,
                structure,
                representation,
                pairs,
                asTables,
                inWords,
                caveats);
    }

    @Schema(description = "A campaign whose figures are here")
    record ExploredCampaign(
            @Schema(description = "Campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Title", examples = "Survei pascapelatihan") String title,
            @Schema(description = "Its evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                    UUID evaluationId,
            @Schema(description = "Opening", examples = "2026-12-01T01:00:00Z") Instant opensAt,
            @Schema(description = "Closing", examples = "2026-12-14T10:00:00Z") Instant closesAt,
            @Schema(description = "People who were invited", examples = "48") int invited,
            @Schema(description = "Answers that count", examples = "40") int answered,
            @Schema(description = "True while answers still arrive", examples = "false") boolean provisional,
            @Schema(description = "Whether these are the figures of an interim release", examples = "false")
                    boolean interim,
            @Schema(description = "Fewest answers of a group that is shown", examples = "5") int minimumGroup,
            @Schema(
                            description = "The same answers give the same",
                            examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
                    String fingerprint) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Everybody, a group, a round; without numbers where it is hidden")
    record ExploredGroup(
            @Schema(
                            description =
                                    "Key as in the results; of a round the identifier of its campaign; `filtered` for groups taken together",
                            examples = "F")
                    String key,
            @Schema(description = "Name in the reader's language", examples = "Perempuan") String name,
            @Schema(description = "Whether its numbers are withheld", examples = "false") boolean hidden,
            @Schema(
                            description =
                                    "Whether it is everybody, or the hidden ones taken together: it stands beside the others and is not tested against them",
                            examples = "false")
                    boolean pooled,
            @Schema(description = "Who was invited", nullable = true, examples = "24") Integer invited,
            @Schema(description = "Whose answers count", nullable = true, examples = "20") Integer answered,
            @Schema(description = "`answered / invited`", nullable = true, examples = "0.833") Double rate) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description =
                    "How two groups, or all of them, differ in one item; or one group in the two ratings of a row")
    record ExploredTest(
            @Schema(description = "Answer key, or key of a row that was rated twice", examples = "materi_terapan")
                    String item,
            @Schema(description = "Of an item with several choices: the option", nullable = true, examples = "c")
                    String option,
            @Schema(
                            description = "Keys of the groups that are compared; of `WITHIN` the one group",
                            examples = "[\"F\",\"M\"]")
                    List<String> groups,
            @Schema(
                            description =
                                    "Whether all groups are looked at together, or two of them, or the same people twice",
                            examples = "PAIR")
                    TestKind kind,
            @Schema(description = "The test", examples = "MANN_WHITNEY") TestName test,
            @Schema(
                            description = "U, H, t or chi-square; absent for Fisher's test",
                            nullable = true,
                            examples = "231.5")
                    Double statistic,
            @Schema(description = "Degrees of freedom, where the test has them", nullable = true, examples = "2")
                    Double degreesOfFreedom,
            @Schema(description = "Answers that it rests on", examples = "40") int n,
            @Schema(description = "p, two-sided", examples = "0.031") double p,
            @Schema(description = "p adjusted for all tests of this kind", examples = "0.062") double adjustedP,
            @Schema(description = "How large the difference is", nullable = true) Effect effect,
            @Schema(description = "Whether `adjustedP` is below 0.05", examples = "false") boolean significant,
            @Schema(
                            description = "The same in words",
                            examples = "Perempuan (n = 20) dan Laki-laki (n = 20) tidak berbeda secara meyakinkan.")
                    String sentence) {}

    enum TestKind {
        OMNIBUS,
        PAIR,
        /** Two ratings of the same people. */
        WITHIN
    }

    enum TestName {
        MANN_WHITNEY,
        KRUSKAL_WALLIS,
        WELCH,
        CHI_SQUARE,
        FISHER,
        PAIRED_T
    }

    enum EffectMeasure {
        CLIFFS_DELTA,
        EPSILON_SQUARED,
        COHENS_D,
        CRAMERS_V,
        /** Of the differences, in their own deviation. */
        COHENS_DZ
    }

    enum EffectSize {
        NEGLIGIBLE,
        SMALL,
        MEDIUM,
        LARGE
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ExploredEffect",
            description =
                    "A size of effect with its 95 % interval; above 0 the first is higher, of `WITHIN` the second rating")
    record Effect(
            @Schema(description = "Measure", examples = "CLIFFS_DELTA") EffectMeasure measure,
            @Schema(description = "Value", examples = "0.21") double value,
            @Schema(description = "Lower limit", nullable = true, examples = "-0.12") Double low,
            @Schema(description = "Upper limit", nullable = true, examples = "0.5") Double high,
            @Schema(
                            description =
                                    "By the usual conventions: Romano (2006) for Cliff's delta, Cohen (1988) for the others",
                            examples = "SMALL")
                    EffectSize size) {}

    @Schema(name = "ExplorationCaveat", description = "Something to know")
    record Caveat(
            @Schema(description = "Kind", examples = "SMALL_N") CaveatCode code,
            @Schema(description = "In words", examples = "Kelompok dengan kurang dari 30 jawaban: Laki-laki.")
                    String text) {}
}
