package id.ampera.document;

import id.ampera.platform.extraction.MediaKind;
import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A document in a list")
public record DocumentListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID evaluationId,
        @Schema(description = "Title", examples = "Peraturan Wali Kota tentang Pengembangan Kompetensi ASN")
                String title,
        @Schema(description = "What it is", examples = "POLICY") DocumentKind kind,
        @Schema(description = "Number that the issuer gave it", examples = "12 Tahun 2025") String referenceNumber,
        @Schema(description = "Who issued it", examples = "Wali Kota Palembang") String issuer,
        @Schema(description = "Day on which it was issued", examples = "2025-03-10") LocalDate issuedOn,
        @Schema(description = "Kind of the present file", examples = "PDF") MediaKind media,
        @Schema(description = "Pages of the present version", examples = "6") int pages,
        @Schema(description = "Number of the present version", examples = "1") int currentNumber,
        @Schema(description = "Excerpts marked in it", examples = "4") long excerpts,
        @Schema(description = "Excerpts that the present version does not have", examples = "0") long lostExcerpts,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {}
