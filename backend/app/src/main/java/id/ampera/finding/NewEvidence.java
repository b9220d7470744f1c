package id.ampera.finding;

import id.ampera.evidence.EvidenceKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Evidence as it is pinned")
record NewEvidence(
        @NotNull @Schema(description = "Kind, by the method that yields it", examples = "SURVEY_FIGURE")
                EvidenceKind kind,
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        description =
                                "Of a figure: JSON with `campaignId`, `measure` (`MEAN`, `TOP_TWO`, `OPTION_SHARE`, `RESPONSE_RATE`), `item` (answer key), `option`, `cut` and `group`, those that apply. Of a quote or an excerpt: its identifier",
                        examples =
                                "{\"campaignId\":\"01937c2e-5f0a-7cc3-98c4-dc0c0c07398f\",\"item\":\"q1\",\"measure\":\"MEAN\"}")
                String reference,
        @NotNull @Schema(description = "How it stands to the finding", examples = "SUPPORTS") Agreement agreement,
        @Size(max = 1000) @Schema(description = "Why it matters here", examples = "Butir yang dinilai paling rendah")
                String note) {}
