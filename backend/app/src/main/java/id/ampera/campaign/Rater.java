package id.ampera.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who rates a participant. */
@Embeddable
record Rater(
        @Column(name = "employee_id") UUID employeeId,
        @Column(name = "subject_participation_id") UUID participationId) {

    static Set<Rater> of(List<CampaignInput.RaterInput> inputs) {
        return inputs.stream()
                .map(each -> new Rater(each.employeeId(), each.participationId()))
                .collect(Collectors.toSet());
    }

    /** Pairs that stay are not written again. */
    static void replace(Set<Rater> stored, Set<Rater> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }
}
