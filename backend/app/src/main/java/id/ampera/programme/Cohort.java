package id.ampera.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "cohort")
class Cohort {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String place;
    private Integer capacity;
    private Instant updatedAt;

    protected Cohort() {}

    Cohort(UUID programmeId, CohortInput input, Instant now) {
        this.programmeId = programmeId;
        apply(input, now);
    }

    /** @param taken places that are taken already */
    void edit(CohortInput input, long taken, Instant now) {
        if (input.capacity() != null && input.capacity() < taken) {
            throw ProgrammeProblem.COHORT_TOO_SMALL.at("/capacity").with("taken", taken);
        }
        apply(input, now);
    }

    private void apply(CohortInput input, Instant now) {
        if (input.endsOn().isBefore(input.startsOn())) throw ProgrammeProblem.COHORT_PERIOD.at("/endsOn");
        name = input.name().strip();
        startsOn = input.startsOn();
        endsOn = input.endsOn();
        place = Texts.orNull(input.place());
        capacity = input.capacity();
        updatedAt = now;
    }

    /** How many more fit; as many as one likes without a capacity. */
    long room(long taken) {
        return capacity == null ? Long.MAX_VALUE : Math.max(0, capacity - taken);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID programmeId() {
        return programmeId;
    }

    String name() {
        return name;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String place() {
        return place;
    }

    Integer capacity() {
        return capacity;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
