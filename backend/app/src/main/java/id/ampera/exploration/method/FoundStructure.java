package id.ampera.exploration.method;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ExploredStructure",
        description =
                "How many things scales measure: exploratory factor analysis (principal axis) of their correlations, over everybody who answered")
public record FoundStructure(
        @Schema(description = "Whether it is withheld: one pair of the items is", examples = "false") boolean hidden,
        @Schema(
                        description = "Why there are no loadings; absent where there are",
                        nullable = true,
                        examples = "HEYWOOD")
                StructureObstacle obstacle,
        @Schema(description = "The fewest who answered two of the items", nullable = true, examples = "120") Integer n,
        @Schema(
                        description = "Kaiser, Meyer, Olkin: 0 to 1, below 0.5 unfit for factors",
                        nullable = true,
                        examples = "0.81")
                Double kmo,
        @Schema(
                        description = "Bartlett's test that all correlations are 0: chi-square",
                        nullable = true,
                        examples = "210.3")
                Double bartlett,
        @Schema(description = "Its degrees of freedom", nullable = true, examples = "15") Integer degreesOfFreedom,
        @Schema(description = "Its p", nullable = true, examples = "0.0001") Double p,
        @Schema(description = "Eigenvalues of the correlations, the largest first") List<Eigenvalue> eigenvalues,
        @Schema(
                        description =
                                "Factors by parallel analysis: eigenvalues in a row above 95 % of random data of the same size",
                        nullable = true,
                        examples = "2")
                Integer suggested,
        @Schema(description = "Factors of the loadings", nullable = true, examples = "2") Integer factors,
        @Schema(description = "Share of the variance of all items that each factor explains", examples = "[0.31,0.23]")
                List<Double> explained,
        @Schema(description = "Correlations of the factors with each other; empty unless they may correlate")
                List<List<Double>> factorCorrelations,
        @Schema(description = "Items, in the order of the recipe; empty without loadings") List<Loading> items,
        @Schema(
                        description = "McDonald's omega, if all items are read as one factor",
                        nullable = true,
                        examples = "0.84")
                Double omega) {

    /** Why there are no loadings. */
    public enum StructureObstacle {
        /** Hardly more answers than items. */
        TOO_FEW,
        /** Items that are copies or sums of others, or were answered by too different people. */
        SINGULAR,
        NOT_CONVERGED,
        /** An item would be explained by more than the whole of its variance. */
        HEYWOOD
    }

    @Schema(name = "ExploredEigenvalue", description = "One eigenvalue beside chance")
    public record Eigenvalue(
            @Schema(description = "Of the correlations", examples = "2.41") double value,
            @Schema(
                            description =
                                    "What 95 % of random data of the same size stay below; absent where it is not reckoned",
                            nullable = true,
                            examples = "1.48")
                    Double random) {}

    @Schema(name = "ExploredLoading", description = "What one item has in common with the factors")
    public record Loading(
            @Schema(description = "Answer key", examples = "materi_terapan") String key,
            @Schema(description = "On each factor, in the order of `explained`", examples = "[0.74,0.05]")
                    List<Double> loadings,
            @Schema(description = "Share of its variance that the factors explain", examples = "0.56")
                    double communality,
            @Schema(description = "KMO of this item", examples = "0.79") double adequacy) {}

    static FoundStructure withheld() {
        return new FoundStructure(
                true, null, null, null, null, null, null, List.of(), null, null, List.of(), List.of(), List.of(), null);
    }
}
