package id.ampera.asking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How a campaign asks by mail")
record MailingEdit(
        @NotNull @Schema(description = "Whether invitations and reminders are sent", examples = "true") Boolean byMail,
        @NotNull @Size(max = 5) @Schema(description = "Reminders: so many days after the opening", examples = "[3, 7]")
                Set<@NotNull @Min(1) @Max(90) Integer> afterOpening,
        @NotNull @Size(max = 5) @Schema(description = "Reminders: so many days before the closing", examples = "[2]")
                Set<@NotNull @Min(1) @Max(90) Integer> beforeClosing) {

    ReminderSchedule schedule() {
        return new ReminderSchedule(afterOpening, beforeClosing);
    }
}
