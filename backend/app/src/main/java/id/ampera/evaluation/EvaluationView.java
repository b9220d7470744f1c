package id.ampera.evaluation;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An evaluation")
record EvaluationView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Short code", examples = "EV-2026-01") String code,
        @Schema(description = "Title", examples = "Evaluasi program manajemen waktu 2026") String title,
        @Schema(
                        description = "What shall be known and decided by it",
                        examples = "Menilai apakah materi dapat diterapkan di loket pelayanan.")
                String purpose,
        @Schema(description = "Where it stands", examples = "COLLECTION") EvaluationPhase phase,
        @Schema(description = "Programmes that it is about, by title") List<ProgrammeEntry> programmes,
        @Schema(description = "Criteria, most important first") List<CriterionEntry> criteria,
        @Schema(description = "Ways of collecting evidence", examples = "[\"SURVEY\"]") Set<Method> methods,
        @Schema(description = "Milestones by day") List<MilestoneEntry> milestones,
        @Schema(description = "The team, leaders first") List<TeamMember> team,
        @Schema(description = "Questions in their order") List<QuestionEntry> questions,
        @Schema(description = "What the design lacks before collection", examples = "[\"QUESTIONS\"]")
                Set<DesignGap> missing,
        @Schema(description = "What answers the evaluation as a whole") List<Answering> answering,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(
                        description =
                                "What the caller may do with it: `edit`, `ask`, `schedule`, `staff`, `advance`, `goBack`",
                        examples = "edit")
                List<String> can)
        implements Versioned {

    @Schema(description = "A programme that is evaluated")
    record ProgrammeEntry(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Short code", examples = "MW-2026") String code,
            @Schema(description = "Title", examples = "Pelatihan Manajemen Waktu") String title) {}

    @Schema(description = "A criterion of the evaluation")
    record CriterionEntry(
            @Schema(description = "Standard or own code", examples = "EFFECTIVENESS") String code,
            @Schema(description = "What it means here", examples = "Sejauh mana tujuan pelatihan tercapai")
                    String description) {}

    @Schema(description = "A milestone")
    record MilestoneEntry(
            @Schema(description = "Name", examples = "Survei peserta ditutup") String name,
            @Schema(description = "Day", examples = "2026-12-04") LocalDate dueOn) {}

    @Schema(description = "Somebody in the team; the NIP is masked")
    record TeamMember(
            @Schema(description = "Employee", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID employeeId,
            @Schema(description = "Full name", examples = "Siti Rahmawati, S.Sos.") String name,
            @Schema(description = "Masked NIP", examples = "1986**** ****** * *01") String maskedNip,
            @Schema(description = "What they do in the team", examples = "LEAD") MemberRole role) {}

    @Schema(description = "An evaluation question")
    record QuestionEntry(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(
                            description = "The question",
                            examples = "Apakah materi dapat diterapkan dalam pekerjaan sehari-hari?")
                    String question,
            @Schema(description = "Code of a criterion", examples = "EFFECTIVENESS") String criterion,
            @Schema(description = "What it shall be answered by") List<SourceEntry> sources,
            @Schema(description = "What answers it by now") List<Answering> answering) {}

    @Schema(description = "A planned source of an answer")
    record SourceEntry(
            @Schema(description = "Kind of source", examples = "SURVEY_ITEM") SourceKind kind,
            @Schema(description = "What it is", examples = "Survei peserta, bagian Materi") String label,
            @Schema(description = "Where to find it", examples = "materi_3") String reference) {}
}
