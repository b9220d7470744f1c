package id.ampera.interview;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An interview as other features see it.
 *
 * @param title as it may be shown outside the team
 * @param speakerLabel who spoke, as far as the consent goes
 * @param isHeld took place
 */
public record InterviewRef(
        UUID id,
        UUID evaluationId,
        String code,
        String title,
        ConsentLevel consent,
        String speakerLabel,
        LocalDate heldOn,
        boolean isHeld) {}
