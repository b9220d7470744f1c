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
import java.util.List;
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

    @Embeddable
    record Source(@Enumerated(EnumType.STRING) SourceKind kind, String label, String reference) {}

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
