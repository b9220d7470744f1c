package id.ampera.interview;

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

@Entity
@Table(name = "interview_guide")
class InterviewGuide {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID evaluationId;
    private String title;
    private String introduction;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "guide_id", nullable = false)
    @OrderBy("position")
    private List<GuideQuestion> questions = new ArrayList<>();

    private Instant updatedAt;

    protected InterviewGuide() {}

    InterviewGuide(GuideInput input, Instant now) {
        evaluationId = input.evaluationId();
        apply(input, now);
    }

    /** Questions that are named by their id are kept, the others are new; what is left out is gone. */
    void apply(GuideInput input, Instant now) {
        title = input.title().strip();
        introduction = orNull(input.introduction());
        var known = questions.stream().collect(Collectors.toMap(GuideQuestion::id, Function.identity()));
        var arranged = new ArrayList<GuideQuestion>();
        for (int i = 0; i < input.questions().size(); i++) {
            var each = input.questions().get(i);
            var question = each.id() == null ? new GuideQuestion() : known.remove(each.id());
            if (question == null) throw InterviewProblem.GUIDE_QUESTION_UNKNOWN.at("/questions/" + i + "/id");
            question.apply(each, i);
            arranged.add(question);
        }
        questions.clear();
        questions.addAll(arranged);
        updatedAt = now;
    }

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
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

    String introduction() {
        return introduction;
    }

    List<GuideQuestion> questions() {
        return List.copyOf(questions);
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
