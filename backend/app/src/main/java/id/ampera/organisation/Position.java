package id.ampera.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A position (jabatan) of the reference list. "position" alone is a function in SQL, hence the table's name. */
@Entity
@Table(name = "job_position")
class Position {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private PositionKind kind;

    private Instant updatedAt;

    protected Position() {}

    Position(String name, PositionKind kind, Instant now) {
        this.name = name.strip();
        this.kind = kind;
        this.updatedAt = now;
    }

    void edit(PositionInput input, Instant now) {
        name = input.name().strip();
        kind = input.kind();
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    PositionKind kind() {
        return kind;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
