package id.ampera.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AudienceRule",
        description =
                "Who of the chosen cohorts is asked, or asked about. All of it must hold together; what is absent restricts nothing")
record AudienceInput(
        @Size(max = 100)
                @Schema(
                        description =
                                "Only participants of these units, by the unit of their enrolment; absent or empty: of any",
                        nullable = true,
                        examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c073992\"]")
                Set<@NotNull UUID> unitIds,
        @Schema(
                        description = "Whether units below these count as well; true if absent",
                        nullable = true,
                        examples = "true")
                Boolean unitsBelow,
        @Size(max = 100)
                @Schema(
                        description =
                                "Only participants of programmes that hold one of these sessions; absent or empty: of any",
                        nullable = true,
                        examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c073998\"]")
                Set<@NotNull UUID> sessionIds,
        @Min(0)
                @Max(120)
                @Schema(
                        description = "Only cohorts that ended at least so many months before the opening",
                        nullable = true,
                        examples = "6")
                Integer monthsFrom,
        @Min(0)
                @Max(120)
                @Schema(
                        description = "Only cohorts that ended at most so many months before the opening",
                        nullable = true,
                        examples = "12")
                Integer monthsTo) {

    @JsonIgnore
    Set<UUID> units() {
        return unitIds == null ? Set.of() : unitIds;
    }

    @JsonIgnore
    Set<UUID> sessions() {
        return sessionIds == null ? Set.of() : sessionIds;
    }

    void requireConsistent() {
        if (monthsFrom != null && monthsTo != null && monthsFrom > monthsTo) {
            throw CampaignProblem.AUDIENCE_MONTHS.at("/audience/monthsTo");
        }
    }
}
