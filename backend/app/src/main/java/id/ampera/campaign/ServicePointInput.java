package id.ampera.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServicePointInput", description = "A place where a public campaign asks")
record ServicePointInput(
        @NotBlank
                @Size(max = 20)
                @Pattern(regexp = "[A-Za-z0-9\\-]*")
                @Schema(
                        description = "Short code, unique within the campaign, part of the address in its QR code",
                        examples = "LOKET-1")
                String code,
        @NotBlank
                @Size(max = 120)
                @Schema(description = "Name as respondents read it", examples = "Loket 1 Disdukcapil")
                String name,
        @NotNull
                @Min(1)
                @Max(10_000_000)
                @Schema(
                        description =
                                "How many people are expected to use the service here while the campaign runs: what response and sample are reckoned from",
                        examples = "1200")
                Integer visitors) {}
