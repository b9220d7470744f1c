package id.ampera.interview;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "guide_question")
class GuideQuestion {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private int position;
    private String question;
    private UUID evaluationQuestionId;

    protected GuideQuestion() {}

    void apply(GuideInput.GuideQuestionInput input, int at) {
        position = at;
        question = input.question().strip();
        evaluationQuestionId = input.evaluationQuestionId();
    }

    UUID id() {
        return id;
    }

    String question() {
        return question;
    }

    UUID evaluationQuestionId() {
        return evaluationQuestionId;
    }
}
