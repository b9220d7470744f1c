package id.ampera.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "evaluation_question")
class EvaluationQuestion {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private int position;
    private String question;
    private String criterion;

    @ElementCollection
    @CollectionTable(name = "question_source", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<Source> sources = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "question_answering", joinColumns = @JoinColumn(name = "question_id"))
    private Set<Attached> attached = new HashSet<>();

    @Embeddable
    record Source(@Enumerated(EnumType.STRING) SourceKind kind, String label, String reference) {}

    /** @param itemKey empty when the source answers as a whole */
    @Embeddable
    record Attached(@Enumerated(EnumType.STRING) SourceKind kind, UUID sourceId, String itemKey, String label) {}

    protected EvaluationQuestion() {}

    void apply(QuestionPlan.QuestionInput input, int at) {
        position = at;
        question = input.question().strip();
        criterion = input.criterion();
        sources.clear();
        input.sources()
                .forEach(each -> sources.add(
                        new Source(each.kind(), each.label().strip(), Evaluation.orNull(each.reference()))));
    }

    /** What stays is not written again. */
    void attach(Set<Attached> wanted) {
        attached.retainAll(wanted);
        attached.addAll(wanted);
    }

    Set<Attached> attached() {
        return Set.copyOf(attached);
    }

    boolean plans(Answering candidate) {
        return candidate.itemKey() != null
                && sources.stream()
                        .anyMatch(each -> each.kind() == candidate.kind()
                                && candidate.itemKey().equals(each.reference()));
    }

    boolean hasNoSource() {
        return sources.isEmpty() && attached.isEmpty();
    }

    UUID id() {
        return id;
    }

    String question() {
        return question;
    }

    String criterion() {
        return criterion;
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }
}
