package id.ampera.campaign;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A campaign: a questionnaire version asked of an audience in a window")
record CampaignView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "The evaluation that asks", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026") String evaluationTitle,
        @Schema(description = "The version that is asked", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991")
                UUID questionnaireVersionId,
        @Schema(description = "The questionnaire of that version", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073996")
                UUID questionnaireId,
        @Schema(description = "Title of the questionnaire", examples = "Evaluasi pascapelatihan")
                String questionnaireTitle,
        @Schema(description = "Number of the version", examples = "2") int questionnaireNumber,
        @Schema(
                        description = "Numbers of the versions that a named campaign asked before, the latest first",
                        examples = "[1]")
                List<Integer> earlierNumbers,
        @Schema(description = "Short code", examples = "S-2026-01") String code,
        @Schema(description = "Title as respondents read it", examples = "Survei pascapelatihan pelayanan publik")
                String title,
        @Schema(
                        description = "Text for respondents",
                        examples = "Jawaban Anda menentukan bentuk pelatihan tahun depan.")
                String introduction,
        @Schema(description = "To whom an answer belongs", examples = "ANONYMOUS") CampaignMode mode,
        @Schema(description = "Where it stands", examples = "OPEN") CampaignStatus status,
        @Schema(description = "Who answers", examples = "PARTICIPANT") RespondentRole respondentRole,
        @Schema(description = "Cohorts whose participants are asked or rated") List<CohortItem> cohorts,
        @Schema(description = "Who of these cohorts; frozen with the invitations at publishing") AudienceItem audience,
        @Schema(description = "With superiors as respondents: who rates whom") List<RaterItem> raters,
        @Schema(description = "When answering begins", examples = "2026-12-01T01:00:00Z") Instant opensAt,
        @Schema(description = "When answering ends", examples = "2026-12-14T10:00:00Z") Instant closesAt,
        @Schema(description = "Hours between closing and the opening of the sealed answers", examples = "24")
                int graceHours,
        @Schema(description = "When the results can be read, at the earliest", examples = "2026-12-15T10:00:00Z")
                Instant releaseAt,
        @Schema(description = "Smallest group whose figures are shown", examples = "5") int minimumGroup,
        @Schema(description = "Smallest group whose written answers are shown", examples = "10") int minimumVerbatim,
        @Schema(description = "What results are broken down by", examples = "[\"UNIT\", \"SEX\"]") Set<Cut> cuts,
        @Schema(description = "Groups of raters that need more answers than the minimum group to be shown apart")
                List<RaterMinimum> raterMinimums,
        @Schema(description = "Days between interim releases; absent for none", examples = "7") Integer interimDays,
        @Schema(description = "Interim releases; absent before publishing and where none were promised")
                InterimView interim,
        @Schema(description = "Where a public campaign asks") List<ServicePointRef> points,
        @Schema(description = "Of a public campaign: hours in which one device answers once", examples = "24")
                Integer deviceWindowHours,
        @Schema(
                        description =
                                "How many were invited, of a public campaign how many people are expected; absent before publishing",
                        examples = "480")
                Integer invited,
        @Schema(
                        description = "SHA-256 of the manifest of an anonymous campaign, hexadecimal",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String manifestSha256,
        @Schema(
                        description = "Why it asks what may tell who answers, as said at its publishing",
                        examples = "Alamat kantor layanan yang dinilai, bukan alamat responden.")
                String identifyingReason,
        @Schema(description = "Strata of an anonymous campaign; empty before publishing") List<StratumItem> strata,
        @Schema(description = "When it was published", examples = "2026-11-25T01:00:00Z") Instant publishedAt,
        @Schema(description = "When it was closed", examples = "2026-12-14T10:00:00Z") Instant closedAt,
        @Schema(description = "When its results were released", examples = "2026-12-15T10:00:00Z") Instant releasedAt,
        @Schema(description = "When all keys were destroyed", examples = "2026-12-15T10:00:01Z")
                Instant keysDestroyedAt,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(
                        description =
                                "What the caller may do with it: `edit`, `publish`, `open`, `close`, `move`, `paper`, `cancel`, `release`",
                        examples = "[\"edit\", \"publish\"]")
                List<String> can)
        implements Versioned {

    @Schema(name = "CampaignCohort", description = "A cohort of the audience")
    record CohortItem(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073992") UUID id,
            @Schema(description = "Name of the cohort", examples = "Angkatan I") String name,
            @Schema(description = "Its programme", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073997") UUID programmeId,
            @Schema(description = "Title of the programme", examples = "Pelayanan publik prima")
                    String programmeTitle) {}

    @Schema(name = "CampaignAudience", description = "Who of the cohorts is asked; all of it holds together")
    record AudienceItem(
            @Schema(description = "Units whose participants are asked; empty: of any") List<NamedItem> units,
            @Schema(description = "Whether units below these count as well", examples = "true") boolean unitsBelow,
            @Schema(description = "Sessions of the programmes whose participants are asked; empty: of any")
                    List<NamedItem> sessions,
            @Schema(description = "Months since the end of the training, at least", examples = "6") Integer monthsFrom,
            @Schema(description = "Months since the end of the training, at most", examples = "12") Integer monthsTo) {}

    @Schema(name = "CampaignAudienceItem", description = "A unit or a session by its name")
    record NamedItem(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073992") UUID id,
            @Schema(description = "Name of the unit, title of the session", examples = "Dinas Kesehatan")
                    String name) {}

    @Schema(name = "CampaignRater", description = "Somebody who rates a participant")
    record RaterItem(
            @Schema(description = "The employee who rates", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073993")
                    UUID employeeId,
            @Schema(description = "Name of the employee who rates", examples = "Nurbaiti Saleh") String name,
            @Schema(description = "The rated participation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073994")
                    UUID participationId,
            @Schema(description = "What they are to the one who is rated", examples = "SUPERIOR") RaterRole role) {}

    @Schema(name = "CampaignStratum", description = "A stratum of an anonymous campaign")
    record StratumItem(
            @Schema(description = "Identifier", examples = "0c7d2f7e-1f0b-4d55-9c8e-0a4a1a2b3c4d") UUID id,
            @Schema(description = "Who is in it", examples = "Dinas Kesehatan · Perempuan") String label,
            @Schema(description = "Invited people", examples = "31") int size,
            @Schema(description = "Ballots fetched; only after the release", examples = "25") Integer issued,
            @Schema(description = "Answers counted; only after the release", examples = "24") Integer counted,
            @Schema(description = "True if there were too few answers to show any", examples = "false")
                    Boolean dropped) {}
}
