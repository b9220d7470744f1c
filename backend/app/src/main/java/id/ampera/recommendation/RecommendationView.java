package id.ampera.recommendation;

import id.ampera.finding.FindingType;
import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A recommendation")
record RecommendationView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi program manajemen waktu 2026")
                String evaluationTitle,
        @Schema(description = "Number within its evaluation", examples = "2") int serial,
        @Schema(description = "What to do, in one line", examples = "Perbanyak praktik langsung") String title,
        @Schema(
                        description = "What exactly is recommended, and why",
                        examples = "Tambahkan simulasi layanan publik pada setiap angkatan.")
                String statement,
        @Schema(description = "How urgent", examples = "HIGH") Priority priority,
        @Schema(description = "Unit that it addresses", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID unitId,
        @Schema(description = "Name of the unit", examples = "Bidang Pengembangan Kompetensi") String unitName,
        @Schema(description = "Position that answers for it", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID positionId,
        @Schema(description = "Name of the position", examples = "Kepala Bidang") String positionName,
        @Schema(description = "Due date", examples = "2027-01-23") LocalDate dueOn,
        @Schema(
                        description = "How it will be seen that it was done",
                        examples = "Setiap angkatan memuat paling sedikit 6 JP simulasi.")
                String measure,
        @Schema(description = "Findings that it rests on") List<RecommendedFinding> findings,
        @Schema(description = "Where it stands", examples = "ISSUED") RecommendationStatus status,
        @Schema(description = "When it was issued; absent for a draft", examples = "2026-11-24T07:00:00Z")
                Instant issuedAt,
        @Schema(description = "Who issued it", examples = "Siti Rahmawati, S.Sos.") String issuedBy,
        @Schema(description = "Why it was withdrawn", examples = "Digabung dengan rekomendasi 2.")
                String withdrawnReason,
        @Schema(description = "What the addressee says; absent until then", examples = "PARTLY_ACCEPTED")
                ManagementAnswer answer,
        @Schema(description = "Why", examples = "Simulasi dimulai pada angkatan berikutnya.") String answerReason,
        @Schema(description = "When it was answered", examples = "2026-12-01T07:00:00Z") Instant answeredAt,
        @Schema(description = "Who answered", examples = "Budi Santoso, S.E.") String answeredBy,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(
                        description = "What the caller may do: `edit`, `issue`, `delete`, `withdraw`, `answer`",
                        examples = "edit")
                List<String> can)
        implements Versioned {

    @Schema(description = "A finding that a recommendation rests on")
    record RecommendedFinding(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Strength, weakness or gap", examples = "WEAKNESS") FindingType type,
            @Schema(description = "What was found, in one line", examples = "Praktik langsung terlalu sedikit")
                    String title,
            @Schema(
                            description = "What was found",
                            examples = "Peserta merasakan manfaat, tetapi praktik layanan publik terlalu sedikit.")
                    String statement,
            @Schema(description = "Whether it is published", examples = "true") boolean published,
            @Schema(description = "Whether its evidence has changed since it was published", examples = "false")
                    boolean stale) {}
}
