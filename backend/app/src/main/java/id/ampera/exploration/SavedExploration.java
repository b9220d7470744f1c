package id.ampera.exploration;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "saved_exploration")
class SavedExploration {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID evaluationId;
    private String name;
    private String recipe;
    private Instant updatedAt;

    protected SavedExploration() {}

    SavedExploration(UUID evaluationId, String name, String recipe, Instant now) {
        this.evaluationId = evaluationId;
        change(name, recipe, now);
    }

    final void change(String newName, String newRecipe, Instant now) {
        name = newName.strip();
        recipe = newRecipe;
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

    String name() {
        return name;
    }

    String recipe() {
        return recipe;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
