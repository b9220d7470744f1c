package id.ampera.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "unit")
class Unit {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private UUID parentId;
    private String officialCode;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "unit_succession", joinColumns = @JoinColumn(name = "predecessor_id"))
    private Set<Successor> successors = new HashSet<>();

    /** What took the place of this unit, from which day. */
    @Embeddable
    record Successor(UUID successorId, LocalDate validFrom) {}

    protected Unit() {}

    Unit(UnitInput input, Instant now) {
        apply(input, now);
    }

    void edit(UnitInput input, Instant now) {
        if (validTo != null) throw OrganisationProblem.UNIT_CLOSED.with("validTo", validTo);
        apply(input, now);
    }

    private void apply(UnitInput input, Instant now) {
        if (input.parentId() != null && input.parentId().equals(id)) {
            throw OrganisationProblem.UNIT_BELOW_ITSELF.at("/parentId");
        }
        code = input.code().strip();
        name = input.name().strip();
        kind = input.kind();
        parentId = input.parentId();
        officialCode = input.officialCode();
        validFrom = input.validFrom();
        updatedAt = now;
    }

    void close(LocalDate lastDay, Instant now) {
        if (validTo != null) throw OrganisationProblem.UNIT_CLOSED.with("validTo", validTo);
        if (lastDay.isBefore(validFrom)) throw OrganisationProblem.UNIT_PERIOD.at("/validTo");
        validTo = lastDay;
        updatedAt = now;
    }

    void giveWayTo(UUID successorId) {
        successors.add(new Successor(successorId, validTo.plusDays(1)));
    }

    void moveBelow(UUID newParentId, Instant now) {
        parentId = newParentId;
        updatedAt = now;
    }

    boolean isOpenOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    Set<Successor> successors() {
        return Set.copyOf(successors);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    UnitKind kind() {
        return kind;
    }

    UUID parentId() {
        return parentId;
    }

    String officialCode() {
        return officialCode;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
