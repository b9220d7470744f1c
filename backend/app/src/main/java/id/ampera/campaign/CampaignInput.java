package id.ampera.campaign;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A campaign as it is created or edited; after publishing nothing of it changes")
record CampaignInput(
        @NotNull
                @Schema(
                        description = "The evaluation that asks; its team keeps the campaign",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @NotNull
                @Schema(
                        description = "The published questionnaire version that is asked",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991")
                UUID questionnaireVersionId,
        @NotBlank
                @Size(max = 30)
                @Pattern(regexp = "[A-Za-z0-9.\\-]*")
                @Schema(description = "Short code, unique; letters, digits, dot and hyphen", examples = "S-2026-01")
                String code,
        @NotBlank
                @Size(max = 200)
                @Schema(
                        description = "Title as respondents read it",
                        examples = "Survei pascapelatihan pelayanan publik")
                String title,
        @Size(max = 2000)
                @Schema(
                        description = "A few sentences for respondents: why they are asked and who reads it",
                        examples = "Jawaban Anda menentukan bentuk pelatihan tahun depan.")
                String introduction,
        @NotNull
                @Schema(
                        description =
                                "To whom an answer belongs: to a person (`NAMED`), to one of the invited, nobody can tell whom (`ANONYMOUS`), or to whoever comes by a service point, without an account (`PUBLIC`)",
                        examples = "ANONYMOUS")
                CampaignMode mode,
        @NotNull
                @Schema(
                        description =
                                "Who answers: the participants, or others about participants (`SUPERIOR`: superiors, peers, subordinates, users of the service; always named), or whoever uses a service (`CITIZEN`, exactly in a public campaign)",
                        examples = "PARTICIPANT")
                RespondentRole respondentRole,
        @Size(max = 100)
                @Schema(
                        description = "Cohorts whose participants are asked or rated; none in a public campaign",
                        examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c073992\"]")
                Set<@NotNull UUID> cohortIds,
        @Valid @Schema(description = "Who of these cohorts; absent: everybody", nullable = true) AudienceInput audience,
        @Size(max = 5000)
                @Schema(
                        description =
                                "With superiors as respondents: who rates whom; absent: as it is set by itself, without those whose participant is not asked about any more. Otherwise empty")
                List<@NotNull @Valid RaterInput> raters,
        @NotNull @Schema(description = "When answering begins", examples = "2026-12-01T01:00:00Z") Instant opensAt,
        @NotNull @Schema(description = "When answering ends", examples = "2026-12-14T10:00:00Z") Instant closesAt,
        @Min(0)
                @Max(720)
                @Schema(
                        description = "Hours between closing and the opening of the sealed answers; 24 if absent",
                        examples = "24")
                Integer graceHours,
        @Min(5)
                @Max(100)
                @Schema(description = "Smallest group whose figures are shown, 5 or more; 5 if absent", examples = "5")
                Integer minimumGroup,
        @Min(10)
                @Max(200)
                @Schema(
                        description = "Smallest group whose written answers are shown, 10 or more; 10 if absent",
                        examples = "10")
                Integer minimumVerbatim,
        @Size(max = 4)
                @Schema(
                        description =
                                "What results are broken down by, `RATER_ROLE` of raters only; those of a public campaign always by its service points (`POINT`), and only by them",
                        examples = "[\"UNIT\", \"SEX\"]")
                Set<@NotNull Cut> cuts,
        @Size(max = 60) @Schema(description = "Where a public campaign asks, at least one place; otherwise empty")
                List<@NotNull @Valid ServicePointInput> points,
        @Min(1)
                @Max(8784)
                @Schema(
                        description = "Of a public campaign: hours in which one device answers once; 24 if absent",
                        examples = "24")
                Integer deviceWindowHours,
        @Min(1)
                @Max(90)
                @Schema(
                        description =
                                "Days between interim releases of an anonymous campaign while it is open; absent for none. Promised to respondents",
                        nullable = true,
                        examples = "7")
                Integer interimDays,
        @Size(max = 5)
                @Schema(
                        description =
                                "With raters as respondents: groups that need more answers than the minimum group to be shown apart; absent: none",
                        nullable = true)
                List<@NotNull @Valid RaterMinimum> raterMinimums) {

    @Schema(description = "Somebody who rates a participant")
    record RaterInput(
            @NotNull @Schema(description = "The employee who rates", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073993")
                    UUID employeeId,
            @NotNull
                    @Schema(
                            description = "The participation of the employee who is rated",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073994")
                    UUID participationId,
            @Schema(description = "What they are to the one who is rated; `SUPERIOR` if absent", examples = "PEER")
                    RaterRole role) {

        RaterRole asRole() {
            return requireNonNullElse(role, RaterRole.SUPERIOR);
        }
    }

    static final int MINIMUM_GROUP = 5;
    private static final int MINIMUM_VERBATIM = 10;

    private static final int DEVICE_WINDOW = 24;

    Set<UUID> cohorts() {
        return cohortIds == null ? Set.of() : cohortIds;
    }

    List<ServicePointInput> pointList() {
        return points == null ? List.of() : points;
    }

    int deviceWindow() {
        return requireNonNullElse(deviceWindowHours, DEVICE_WINDOW);
    }

    List<RaterInput> raterList() {
        return raters == null ? List.of() : raters;
    }

    int leastGroup() {
        return requireNonNullElse(minimumGroup, MINIMUM_GROUP);
    }

    int leastVerbatim() {
        return requireNonNullElse(minimumVerbatim, MINIMUM_VERBATIM);
    }

    /** What one part of it demands of another. */
    void requireConsistent() {
        if (!closesAt.isAfter(opensAt)) throw CampaignProblem.CAMPAIGN_PERIOD.at("/closesAt");
        var superiors = respondentRole == RespondentRole.SUPERIOR;
        if (superiors && mode == CampaignMode.ANONYMOUS) throw CampaignProblem.SUPERIORS_ARE_NAMED.at("/mode");
        if (interimDays != null && mode != CampaignMode.ANONYMOUS) {
            throw CampaignProblem.INTERIM_NOT_ANONYMOUS.at("/interimDays");
        }
        if (!superiors && !raterList().isEmpty()) throw CampaignProblem.RATERS_NOT_ASKED.at("/raters");
        if (!superiors && cuts != null && cuts.contains(Cut.RATER_ROLE)) {
            throw CampaignProblem.CUT_NEEDS_RATERS.at("/cuts");
        }
        requireMinimums(superiors);
        if (leastVerbatim() < leastGroup()) throw CampaignProblem.CAMPAIGN_MINIMUM.at("/minimumVerbatim");
        if (mode == CampaignMode.PUBLIC) requirePublic();
        else requireRoster();
    }

    private void requireRoster() {
        if (respondentRole == RespondentRole.CITIZEN) throw CampaignProblem.CITIZENS_ARE_PUBLIC.at("/respondentRole");
        if (cohorts().isEmpty()) throw CampaignProblem.COHORTS_MISSING.at("/cohortIds");
        if (!pointList().isEmpty()) throw CampaignProblem.POINTS_ARE_PUBLIC.at("/points");
        if (cuts != null && cuts.contains(Cut.POINT)) throw CampaignProblem.CUT_OF_ANOTHER_MODE.at("/cuts");
    }

    private void requirePublic() {
        if (respondentRole != RespondentRole.CITIZEN) throw CampaignProblem.CITIZENS_ARE_PUBLIC.at("/respondentRole");
        if (!cohorts().isEmpty()) throw CampaignProblem.PUBLIC_HAS_NO_COHORTS.at("/cohortIds");
        if (cuts != null && cuts.stream().anyMatch(Cut::isOfRoster)) {
            throw CampaignProblem.CUT_OF_ANOTHER_MODE.at("/cuts");
        }
        if (pointList().isEmpty()) throw CampaignProblem.POINTS_MISSING.at("/points");
        var codes = new HashSet<String>();
        for (int at = 0; at < points.size(); at++) {
            if (!codes.add(points.get(at).code().strip().toUpperCase(Locale.ROOT))) {
                throw CampaignProblem.POINT_TWICE.at("/points/" + at + "/code");
            }
        }
    }

    private void requireMinimums(boolean raters) {
        if (raterMinimums == null || raterMinimums.isEmpty()) return;
        if (!raters) throw CampaignProblem.RATERS_NOT_ASKED.at("/raterMinimums");
        for (int i = 0; i < raterMinimums.size(); i++) {
            if (raterMinimums.get(i).minimum() < leastGroup()) {
                throw CampaignProblem.RATER_MINIMUM_LOW.at("/raterMinimums/" + i + "/minimum");
            }
        }
    }
}
