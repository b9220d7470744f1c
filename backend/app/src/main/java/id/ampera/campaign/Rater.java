package id.ampera.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who rates a participant. */
@Embeddable
record Rater(
        @Column(name = "employee_id") UUID employeeId,
        @Column(name = "subject_participation_id") UUID participationId,
        @Enumerated(EnumType.STRING) @Column(name = "rater_role") RaterRole role) {

    static Set<Rater> of(List<CampaignInput.RaterInput> inputs) {
        return inputs.stream()
                .map(each -> new Rater(each.employeeId(), each.participationId(), each.asRole()))
                .collect(Collectors.toSet());
    }

    /** Pairs that stay are not written again. */
    static void replace(Set<Rater> stored, Set<Rater> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }
}
