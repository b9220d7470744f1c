package id.ampera.asking;

import id.ampera.notification.ReturnReason;
import id.ampera.platform.http.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How a campaign asks by mail, and how far that is")
record MailingView(
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Whether invitations and reminders are sent", examples = "true") boolean byMail,
        @Schema(description = "Reminders: so many days after the opening", examples = "[3]") Set<Integer> afterOpening,
        @Schema(description = "Reminders: so many days before the closing", examples = "[2]")
                Set<Integer> beforeClosing,
        @Schema(description = "The day the invitations left; absent before", examples = "2026-12-01")
                LocalDate invitedOn,
        @Schema(description = "People who were written to", examples = "31") int addressed,
        @Schema(description = "People without a mail address here, or who want no mail", examples = "4")
                int withoutAddress,
        @Schema(description = "Invitations that are not sent yet or are being tried again", examples = "2") int waiting,
        @Schema(description = "Invitations that could not be delivered or came back", examples = "1") int undelivered,
        @Schema(description = "The days of the reminders, past and to come") List<ReminderDay> reminders,
        @Schema(
                        description =
                                "Who could not be reached; only for those who keep the campaign, empty for everybody else")
                List<Failure> failures,
        @Schema(description = "What the caller may do: `edit`, `retry`", examples = "[\"edit\"]") List<String> can)
        implements Versioned {

    @Schema(description = "A day on which those are reminded who have not begun")
    record ReminderDay(
            @Schema(description = "The day", examples = "2026-12-04") LocalDate day,
            @Schema(description = "Whether it is done", examples = "false") boolean done,
            @Schema(
                            description =
                                    "How many were written to; absent before, and always in an anonymous campaign, where it would be how many have no ballot",
                            examples = "12")
                    Integer addressed) {}

    @Schema(name = "MailingFailure", description = "A letter that could not be delivered")
    record Failure(
            @Schema(description = "The employee", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073993") UUID employeeId,
            @Schema(description = "Full name", examples = "Siti Rahmawati, S.Sos.") String name,
            @Schema(description = "Masked NIP", examples = "1986**** ****** * *01") String maskedNip,
            @Schema(description = "Where it was sent to", examples = "siti@palembang.example") String address,
            @Schema(description = "What the mail server answered, if it did", examples = "550") Integer reply,
            @Schema(
                            description = "Why it came back after it had left; absent if it never left",
                            examples = "ADDRESS_UNKNOWN")
                    ReturnReason returned,
            @Schema(
                            description =
                                    "Came back for good: no reminder goes to this person about this campaign until it is tried again",
                            examples = "true")
                    boolean permanent) {}
}
