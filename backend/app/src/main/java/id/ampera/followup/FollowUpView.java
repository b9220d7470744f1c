package id.ampera.followup;

import id.ampera.recommendation.ManagementAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The follow-up of a recommendation")
record FollowUpView(
        @Schema(description = "The recommendation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "What to do", examples = "Perbanyak praktik langsung") String title,
        @Schema(description = "Unit that is addressed", examples = "Bidang Pengembangan Kompetensi") String unitName,
        @Schema(description = "What the addressee said; absent until then", examples = "ACCEPTED")
                ManagementAnswer answer,
        @Schema(
                        description =
                                "Status, derived from what was done and verified; adopts the classification of Peraturan BPK 2/2017",
                        examples = "PARTIALLY_IMPLEMENTED")
                FollowUpStatus status,
        @Schema(description = "Mean progress of the actions in per cent", examples = "40") int progress,
        @Schema(description = "Due date", examples = "2027-01-23") LocalDate dueOn,
        @Schema(description = "Days until then; negative when it has passed", examples = "-3") long daysLeft,
        @Schema(description = "Not closed after the due date", examples = "true") boolean overdue,
        @Schema(description = "Days since it was issued", examples = "63") long ageDays,
        @Schema(description = "What is done about it, by due date") List<ActionEntry> actions,
        @Schema(description = "Files that prove it, newest first") List<ProofEntry> proofs,
        @Schema(description = "What was claimed and decided, newest first") List<ClaimEntry> claims,
        @Schema(description = "What the caller may do: `act`, `claim`, `verify`", examples = "act") List<String> can) {

    @Schema(description = "Something that is done about a recommendation")
    record ActionEntry(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Version for `If-Match`", examples = "0") long version,
            @Schema(description = "What", examples = "Susun skenario simulasi loket") String title,
            @Schema(description = "How", examples = "Tiga skenario layanan.") String description,
            @Schema(description = "Who answers for it", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID ownerId,
            @Schema(description = "Their name", examples = "Budi Santoso, S.E.") String ownerName,
            @Schema(description = "Due date", examples = "2026-12-18") LocalDate dueOn,
            @Schema(description = "Per cent", examples = "60") int progress,
            @Schema(description = "What was done", examples = "Dua dari tiga skenario selesai diuji.")
                    String progressNote,
            @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt) {}

    @Schema(description = "A file that proves")
    record ProofEntry(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(
                            description = "Action that it proves; absent for the whole",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID actionId,
            @Schema(
                            description = "Claim that it belongs to; absent until then",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID claimId,
            @Schema(description = "Name", examples = "daftar-hadir.pdf") String fileName,
            @Schema(description = "Kind, told by the content", examples = "PDF") ProofKind kind,
            @Schema(description = "Size in bytes", examples = "120345") long size,
            @Schema(
                            description = "SHA-256",
                            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String sha256,
            @Schema(description = "Who uploaded it", examples = "Budi Santoso, S.E.") String uploadedBy,
            @Schema(description = "When", examples = "2026-11-24T07:00:00Z") Instant uploadedAt) {}

    @Schema(description = "What was claimed and decided")
    record ClaimEntry(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Version for `If-Match`", examples = "1") long version,
            @Schema(description = "Done, or cannot be done", examples = "DONE") ClaimKind kind,
            @Schema(description = "What was done, or why it cannot be", examples = "Simulasi 6 JP dijalankan.")
                    String note,
            @Schema(description = "Reason why it cannot be done", examples = "NO_LONGER_SENSIBLE") ValidReason reason,
            @Schema(description = "Who claims it", examples = "Budi Santoso, S.E.") String claimedBy,
            @Schema(description = "When", examples = "2026-11-24T07:00:00Z") Instant claimedAt,
            @Schema(description = "Decision; absent while it waits", examples = "ACCEPTED") ClaimVerdict verdict,
            @Schema(description = "What was looked at, or what is missing", examples = "Daftar hadir sesuai.")
                    String verdictNote,
            @Schema(description = "Who decided", examples = "Siti Rahmawati, S.Sos.") String decidedBy,
            @Schema(description = "When", examples = "2026-11-25T07:00:00Z") Instant decidedAt,
            @Schema(
                            description = "Why it was reopened after it had been accepted; absent otherwise",
                            examples = "Simulasi tidak dijalankan lagi pada angkatan IX.")
                    String reopenReason,
            @Schema(
                            description = "Who reopened it; absent for an administrator who is no employee",
                            examples = "Dra. Hj. Nurhayati, M.Si.")
                    String reopenedBy,
            @Schema(description = "When", examples = "2027-02-02T07:00:00Z") Instant reopenedAt,
            @Schema(description = "Whether the caller may decide it", examples = "false") boolean mayDecide,
            @Schema(description = "Whether the caller may reopen it", examples = "false") boolean mayReopen) {}
}
