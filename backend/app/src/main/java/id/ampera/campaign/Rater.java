package id.ampera.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who rates whom in a campaign among superiors. */
@Embeddable
record Rater(
        @Column(name = "employee_id") UUID employeeId,
        @Column(name = "subject_participation_id") UUID participationId) {}
