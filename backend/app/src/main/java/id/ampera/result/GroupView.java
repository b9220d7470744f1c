package id.ampera.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A group of a cut, or all together; without numbers where it is hidden")
public record GroupView(
        @Schema(
                        description =
                                "`all`, `others` (what the cut hides, taken together), `none` (no value), or the identifier of the group; sexes are `F` and `M`, raters have their role",
                        examples = "all")
                String key,
        @Schema(
                        description = "Name of the unit or cohort; absent for `all`, `others`, `none` and sexes",
                        examples = "Dinas Kependudukan dan Pencatatan Sipil")
                String label,
        @Schema(description = "Whether its numbers are withheld", examples = "false") boolean hidden,
        @Schema(description = "Who was invited", examples = "48") Integer invited,
        @Schema(description = "Whose answers count", examples = "40") Integer answered,
        @Schema(description = "`answered / invited`", examples = "0.833") Double rate,
        @Schema(description = "Of `others`: how many groups it stands for", examples = "3") Integer members) {}
