package id.ampera.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One criterion, what was decided on it, and the excerpts that prove it. */
@Entity
@Table(name = "checklist_criterion")
class ChecklistCriterion {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private int position;
    private String criterion;
    private UUID questionId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict = Verdict.OPEN;

    private String note;

    @ElementCollection
    @CollectionTable(name = "criterion_proof", joinColumns = @JoinColumn(name = "criterion_id"))
    @Column(name = "excerpt_id")
    private Set<UUID> excerptIds = new LinkedHashSet<>();

    ChecklistCriterion() {}

    void apply(ChecklistInput.CriterionInput input, int at) {
        var isProvable = input.verdict() == Verdict.MET || input.verdict() == Verdict.PARTLY;
        if (isProvable && input.excerptIds().isEmpty()) {
            throw DocumentProblem.CRITERION_WITHOUT_PROOF.at("/criteria/" + at + "/excerptIds");
        }
        position = at;
        criterion = input.criterion().strip();
        questionId = input.questionId();
        verdict = input.verdict();
        note = Document.orNull(input.note());
        if (!excerptIds.equals(input.excerptIds())) {
            excerptIds.clear();
            excerptIds.addAll(input.excerptIds());
        }
    }

    UUID id() {
        return id;
    }

    String criterion() {
        return criterion;
    }

    UUID questionId() {
        return questionId;
    }

    Verdict verdict() {
        return verdict;
    }

    String note() {
        return note;
    }

    Set<UUID> excerptIds() {
        return Set.copyOf(excerptIds);
    }
}
