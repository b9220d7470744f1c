package id.ampera.exploration;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ampera.campaign.Cut;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is to be explored")
record ExplorationRecipe(
        @Schema(
                        description = "Campaigns, 1 to 6; several are rounds, in this order",
                        required = true,
                        examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c07398f\"]")
                @NotNull
                @Size(min = 1, max = 6)
                List<@NotNull UUID> campaignIds,
        @Schema(
                        description =
                                "Answer keys, or codes of matrices for all their rows, 1 to 30 keys together; absent with `section`, for the response and, if no mean is wanted, for the representation",
                        nullable = true,
                        examples = "[\"materi_terapan\"]")
                @Size(max = 30)
                List<@NotNull @Size(min = 1, max = 120) String> items,
        @Schema(
                        description = "Instead of items: code of a section, for all of it that can be counted",
                        nullable = true,
                        examples = "materi")
                @Size(max = 40)
                String section,
        @Schema(
                        description =
                                "What stands side by side: groups of a declared cut, rounds, self and others; absent: `NONE`, or `ROUND` of several campaigns",
                        nullable = true,
                        examples = "UNIT")
                ExplorationGrouping grouping,
        @Schema(description = "Only these groups", nullable = true) @Valid Filter filter,
        @Schema(description = "What is made of the figures; absent: `AUTO`", nullable = true, examples = "COMPARISON")
                ExplorationMethod method,
        @Schema(
                        description = "How p values of several tests are adjusted; absent: `HOLM`",
                        nullable = true,
                        examples = "HOLM")
                ExplorationAdjustment adjustment,
        @Schema(
                        description =
                                "Of `STRUCTURE`: so many factors; absent: those that stand out against random data",
                        nullable = true,
                        examples = "2")
                @Min(1)
                @Max(10)
                Integer factors,
        @Schema(
                        description = "Of `STRUCTURE`: how factors are turned; absent: `OBLIMIN`",
                        nullable = true,
                        examples = "OBLIMIN")
                FactorRotation rotation) {

    @Schema(
            name = "ExplorationFilter",
            description =
                    "Groups of one declared cut. With the same cut as grouping only these stand side by side; else they are taken together")
    record Filter(
            @Schema(description = "A declared cut", required = true, examples = "UNIT") @NotNull Cut cut,
            @Schema(
                            description = "Keys of groups as in the results, 1 to 20",
                            required = true,
                            examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c073990\"]")
                    @NotNull
                    @Size(min = 1, max = 20)
                    List<@NotNull @Size(min = 1, max = 60) String> groups) {}

    ExplorationRecipe {
        items = items == null || items.isEmpty()
                ? null
                : items.stream().distinct().toList();
        if (grouping == null) {
            grouping = campaignIds != null && campaignIds.size() > 1
                    ? ExplorationGrouping.ROUND
                    : ExplorationGrouping.NONE;
        }
        if (method == null) method = ExplorationMethod.AUTO;
        if (adjustment == null) adjustment = ExplorationAdjustment.HOLM;
    }

    /** As it was understood: keys spelled out, the method chosen. */
    ExplorationRecipe understood(List<String> keys, ExplorationMethod chosen) {
        var isTurned = chosen == ExplorationMethod.STRUCTURE;
        return new ExplorationRecipe(
                campaignIds,
                keys.isEmpty() ? null : keys,
                null,
                grouping,
                filter,
                chosen,
                adjustment,
                isTurned ? factors : null,
                isTurned ? turned() : null);
    }

    private FactorRotation turned() {
        return rotation == null ? FactorRotation.OBLIMIN : rotation;
    }
}
