package id.ampera.document;

import id.ampera.platform.extraction.MediaKind;
import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A document with its versions")
public record DocumentView(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi program manajemen waktu 2026")
                String evaluationTitle,
        @Schema(description = "Title", examples = "Peraturan Wali Kota tentang Pengembangan Kompetensi ASN")
                String title,
        @Schema(description = "What it is", examples = "POLICY") DocumentKind kind,
        @Schema(description = "Number that the issuer gave it", examples = "12 Tahun 2025") String referenceNumber,
        @Schema(description = "Who issued it", examples = "Wali Kota Palembang") String issuer,
        @Schema(description = "Day on which it was issued", examples = "2025-03-10") LocalDate issuedOn,
        @Schema(description = "Pages of the present version", examples = "6") int pages,
        @Schema(description = "Number of the present version", examples = "1") int currentNumber,
        @Schema(description = "Versions, newest first") List<VersionItem> versions,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(
                        description = "What the caller may do: `edit`, `replace`, `mark`, `delete`",
                        examples = "[\"edit\", \"replace\", \"mark\", \"delete\"]")
                List<String> can)
        implements Versioned {

    @Schema(description = "One file of a document")
    public record VersionItem(
            @Schema(description = "Number, from 1", examples = "1") int number,
            @Schema(description = "Name of the file as it was uploaded", examples = "perwali-12-2025.pdf")
                    String fileName,
            @Schema(description = "Kind of the file, told by its content", examples = "PDF") MediaKind media,
            @Schema(description = "Size in bytes", examples = "184320") long bytes,
            @Schema(
                            description = "SHA-256 of the file in hex",
                            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String sha256,
            @Schema(
                            description = "Why it replaced the one before; absent for the first",
                            examples = "Pasal 4 diperbaiki")
                    String reason,
            @Schema(description = "When it was uploaded", examples = "2026-11-24T07:00:00Z") Instant uploadedAt) {

        static VersionItem of(DocumentVersion version) {
            return new VersionItem(
                    version.number(),
                    version.fileName(),
                    version.media(),
                    version.bytes(),
                    version.sha256(),
                    version.reason(),
                    version.uploadedAt());
        }
    }
}
