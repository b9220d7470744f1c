package id.ampera.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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
