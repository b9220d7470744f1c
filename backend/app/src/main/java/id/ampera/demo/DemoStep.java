package id.ampera.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A step of loading that is done, with the object that it made, if any. */
@Entity
@Table(name = "demo_step")
class DemoStep {
    @Id
    private String code;

    private UUID objectId;
    private Instant finishedAt;

    protected DemoStep() {}

    DemoStep(String code, UUID objectId, Instant finishedAt) {
        this.code = code;
        this.objectId = objectId;
        this.finishedAt = finishedAt;
    }

    UUID objectId() {
        return objectId;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
