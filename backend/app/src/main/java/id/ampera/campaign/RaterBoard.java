package id.ampera.campaign;

import id.ampera.platform.http.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who rates whom")
record RaterBoard(
        @Schema(description = "Version of the campaign for `If-Match`", examples = "0") long version,
        @Schema(description = "How many participants have no rater", examples = "3") int withoutRater,
        @Schema(description = "The groups of raters that there are, and whether each is large enough to stand apart")
                List<RaterGroup> groups,
        @Schema(description = "Everybody who is rated, by name") List<Subject> subjects,
        @Schema(description = "What the caller may do: `edit`", examples = "edit") List<String> can)
        implements Versioned {

    @Schema(name = "RatedParticipant", description = "A participant, and who rates them")
    record Subject(
            @Schema(description = "Their participation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073994")
                    UUID participationId,
            @Schema(description = "The employee", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073993") UUID employeeId,
            @Schema(description = "Full name", examples = "Siti Rahmawati, S.Sos.") String name,
            @Schema(description = "Masked NIP", examples = "1986**** ****** * *01") String maskedNip,
            @Schema(description = "Unit on the day of enrolment", examples = "Kecamatan Plaju") String unitName,
            @Schema(description = "The cohort", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073992") UUID cohortId,
            @Schema(description = "Name of the cohort", examples = "Angkatan I") String cohortName,
            @Schema(description = "Who rates them, by name") List<Person> raters,
            @Schema(
                            description = "Who leads their unit, or the one above; absent where nobody stands out",
                            nullable = true)
                    Person proposed,
            @Schema(
                            description =
                                    "Colleagues of the same unit, at most three, chosen so that each is proposed about as often; empty after publishing")
                    List<Person> proposedPeers,
            @Schema(
                            description =
                                    "Of somebody who leads a unit: people of that unit, at most three; empty after publishing")
                    List<Person> proposedSubordinates) {}

    @Schema(description = "Raters of one kind")
    record RaterGroup(
            @Schema(description = "What they are to those whom they rate", examples = "PEER") RaterRole role,
            @Schema(description = "How many people", examples = "12") int people,
            @Schema(description = "Fewest that a group needs to be shown apart", examples = "5") int minimum,
            @Schema(
                            description =
                                    "False: too few; what they say is only shown together with the others, and they are told that they answer by name",
                            examples = "true")
                    boolean apart) {}

    @Schema(name = "RaterPerson", description = "Somebody who rates")
    record Person(
            @Schema(description = "The employee who rates", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073993")
                    UUID employeeId,
            @Schema(description = "Full name", examples = "Nurbaiti Saleh") String name,
            @Schema(description = "Masked NIP", examples = "1975**** ****** * *03") String maskedNip,
            @Schema(description = "What they are to the one who is rated", examples = "SUPERIOR") RaterRole role,
            @Schema(description = "Whether they have answered; absent before publishing", examples = "false")
                    Boolean answered) {}
}
