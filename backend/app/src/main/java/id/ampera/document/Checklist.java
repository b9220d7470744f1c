package id.ampera.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** Criteria that the documents of an evaluation are held against. */
@Entity
@Table(name = "checklist")
class Checklist {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID evaluationId;
    private String title;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "checklist_id", nullable = false)
    @OrderBy("position")
    private List<ChecklistCriterion> criteria = new ArrayList<>();

    private Instant updatedAt;

    protected Checklist() {}

    Checklist(ChecklistInput input, Instant now) {
        evaluationId = input.evaluationId();
        apply(input, now);
    }

    /** Criteria that are named by their id are kept, the others are new; what is left out is gone. */
    void apply(ChecklistInput input, Instant now) {
        if (!evaluationId.equals(input.evaluationId())) throw DocumentProblem.DOCUMENT_STAYS.at("/evaluationId");
        title = input.title().strip();
        var known = criteria.stream().collect(Collectors.toMap(ChecklistCriterion::id, Function.identity()));
        var arranged = new ArrayList<ChecklistCriterion>();
        for (int i = 0; i < input.criteria().size(); i++) {
            var each = input.criteria().get(i);
            var criterion = each.id() == null ? new ChecklistCriterion() : known.remove(each.id());
            if (criterion == null) throw DocumentProblem.CRITERION_GONE.at("/criteria/" + i + "/id");
            criterion.apply(each, i);
            arranged.add(criterion);
        }
        criteria.clear();
        criteria.addAll(arranged);
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    String title() {
        return title;
    }

    List<ChecklistCriterion> criteria() {
        return List.copyOf(criteria);
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
