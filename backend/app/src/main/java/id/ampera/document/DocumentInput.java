package id.ampera.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What stands about a document as it is uploaded or edited")
record DocumentInput(
        @NotNull
                @Schema(
                        description = "Evaluation that it belongs to; it stays there",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID evaluationId,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Title", examples = "Peraturan Wali Kota tentang Pengembangan Kompetensi ASN")
                String title,
        @NotNull @Schema(description = "What it is", examples = "POLICY") DocumentKind kind,
        @Size(max = 100) @Schema(description = "Number that the issuer gave it", examples = "12 Tahun 2025")
                String referenceNumber,
        @Size(max = 200) @Schema(description = "Who issued it", examples = "Wali Kota Palembang") String issuer,
        @Schema(description = "Day on which it was issued", examples = "2025-03-10") LocalDate issuedOn) {}
