package id.ampera.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A version of a transcript")
record TranscriptView(
        @Schema(description = "Interview", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID interviewId,
        @Schema(description = "Number of this version", examples = "2") int number,
        @Schema(description = "The whole text", examples = "P: Apa manfaat pelatihan?\nN: Materinya bagus.")
                String text,
        @Schema(
                        description = "SHA-256 of the text in hex",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String sha256,
        @Schema(description = "All versions, the newest first") List<TranscriptVersionEntry> versions) {

    @Schema(description = "One version among those of a transcript")
    record TranscriptVersionEntry(
            @Schema(description = "Number", examples = "2") int number,
            @Schema(description = "What was corrected and why", examples = "Nama unit diperbaiki sesuai rekaman")
                    String reason,
            @Schema(description = "How it came in", examples = "TYPED") TranscriptOrigin origin,
            @Schema(description = "Name of the file that was uploaded", examples = "wawancara-1.docx") String fileName,
            @Schema(description = "How many characters it has", examples = "5120") int characters,
            @Schema(description = "When it was stored", examples = "2026-11-24T07:00:00Z") Instant createdAt,
            @Schema(description = "Who stored it", examples = "Siti Rahmawati, S.Sos.") String createdBy) {}
}
