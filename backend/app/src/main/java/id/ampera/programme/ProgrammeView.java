package id.ampera.programme;

import id.ampera.platform.http.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A development programme")
record ProgrammeView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Short code", examples = "MW-2026") String code,
        @Schema(description = "Form of development", examples = "TECHNICAL") ProgrammeType type,
        @Schema(description = "Title", examples = "Pelatihan Manajemen Waktu bagi Pelayan Publik") String title,
        @Schema(description = "What it is about", examples = "Menata waktu kerja di unit pelayanan.")
                String description,
        @Schema(description = "Where it stands", examples = "ACTIVE") ProgrammeStatus status,
        @Schema(
                        description = "What participants shall be able to do, most important first",
                        examples = "[\"Menyusun prioritas kerja harian\"]")
                List<String> objectives,
        @Schema(description = "Sessions in their order") List<SessionView> sessions,
        @Schema(description = "JP by mode") LearningHours hours,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(
                        description =
                                "What the caller may do with it: `edit`, `addCohort`, `activate`, `complete`, `cancel`, `reopen`",
                        examples = "edit")
                List<String> can)
        implements Versioned {

    @Schema(description = "A learning session")
    record SessionView(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Title", examples = "Matriks prioritas") String title,
            @Schema(description = "How it is learnt", examples = "SIMULATION") SessionMode mode,
            @Schema(description = "JP of 45 minutes", examples = "3") BigDecimal hours,
            @Schema(description = "Trainer", examples = "Dr. Marlina, M.Si.") String trainerName) {}

    @Schema(description = "JP by mode; simulation and on the job together are practice")
    record LearningHours(
            @Schema(description = "JP of theory", examples = "24") BigDecimal theory,
            @Schema(description = "JP of simulation", examples = "6") BigDecimal simulation,
            @Schema(description = "JP on the job", examples = "2") BigDecimal onTheJob,
            @Schema(description = "All JP", examples = "32") BigDecimal total) {}

    static ProgrammeView of(Programme programme, List<String> can) {
        var theory = programme.hours(SessionMode.THEORY);
        var simulation = programme.hours(SessionMode.SIMULATION);
        var onTheJob = programme.hours(SessionMode.ON_THE_JOB);
        return new ProgrammeView(
                programme.id(),
                programme.version(),
                programme.code(),
                programme.type(),
                programme.title(),
                programme.description(),
                programme.status(),
                programme.objectives(),
                programme.sessions().stream()
                        .map(each ->
                                new SessionView(each.id(), each.title(), each.mode(), each.hours(), each.trainerName()))
                        .toList(),
                new LearningHours(
                        theory, simulation, onTheJob, theory.add(simulation).add(onTheJob)),
                programme.updatedAt(),
                can);
    }
}
