package id.ampera.exploration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Whether items measure the same, from their correlations; over everybody who answered")
record ExploredReliability(
        @Schema(description = "Whether it is withheld: one pair of the items is", examples = "false") boolean hidden,
        @Schema(description = "The fewest who answered two of the items", nullable = true, examples = "38") Integer n,
        @Schema(description = "Cronbach's alpha", nullable = true, examples = "0.87") Double alpha,
        @Schema(description = "Lower limit of its 95 % interval (Feldt)", nullable = true, examples = "0.79")
                Double low,
        @Schema(description = "Upper limit", nullable = true, examples = "0.93") Double high,
        @Schema(description = "Alpha of items with the same spread", nullable = true, examples = "0.87")
                Double standardised,
        @Schema(description = "McDonald's omega of one factor; from three items on", nullable = true, examples = "0.88")
                Double omega,
        @Schema(description = "Items, in the order of the recipe") List<Item> items) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExploredReliabilityItem", description = "What one item adds")
    record Item(
            @Schema(description = "Answer key", examples = "materi_terapan") String key,
            @Schema(description = "Alpha of the others", nullable = true, examples = "0.85") Double ifDeleted,
            @Schema(description = "Correlation with the sum of the others", nullable = true, examples = "0.61")
                    Double corrected) {}

    static ExploredReliability withheld() {
        return new ExploredReliability(true, null, null, null, null, null, null, List.of());
    }
}
