package id.ampera.document;

import id.ampera.platform.http.Versioned;
import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An excerpt of a document")
public record ExcerptListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Document", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID documentId,
        @Schema(description = "Title of the document", examples = "SOP Pelayanan Loket") String documentTitle,
        @Schema(description = "Page, from 1; of a lost one the last where it was", examples = "3") int page,
        @Schema(description = "Offset of its first character on the page, in UTF-16 units", examples = "120") int start,
        @Schema(description = "Offset after its last character", examples = "184") int end,
        @Schema(description = "The words", examples = "Pelatihan paling sedikit 20 JP setahun.") String words,
        @Schema(description = "Note of the evaluator", examples = "Hanya 8 dari 32 JP untuk praktik") String note,
        @Schema(description = "Whether the present version has it", examples = "FIRM") ExcerptState state,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified, Versioned {

    static ExcerptListItem of(DocumentExcerpt excerpt, String documentTitle) {
        return new ExcerptListItem(
                excerpt.id(),
                excerpt.version(),
                excerpt.documentId(),
                documentTitle,
                excerpt.page(),
                excerpt.start(),
                excerpt.end(),
                excerpt.words(),
                excerpt.note(),
                excerpt.state(),
                excerpt.updatedAt());
    }
}
