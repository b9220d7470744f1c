package id.ampera.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A civil servant. The NIP changes when a PPPK moves to another agency, hence its dated history. */
@Entity
@Table(name = "employee")
class Employee {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    private EmploymentType employmentType;

    private String grade;
    /** Position of the reference list, where the wording of the roster is known there. */
    private UUID positionId;

    private String positionName;
    private UUID unitId;
    private String email;
    /** Since when in this position and unit; unknown for what was there before it was recorded. */
    private LocalDate positionSince;

    private boolean active = true;
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "employee_nip", joinColumns = @JoinColumn(name = "employee_id"))
    private Set<DatedNip> nips = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "employee_position", joinColumns = @JoinColumn(name = "employee_id"))
    private Set<PastPosition> pastPositions = new HashSet<>();

    /** Where the employee was, up to a day. */
    @Embeddable
    record PastPosition(String positionName, UUID unitId, LocalDate validFrom, LocalDate validTo) {}

    /** A NIP with the days on which it held. */
    @Embeddable
    record DatedNip(@Column(name = "nip") String nip, LocalDate validFrom, LocalDate validTo) {}

    protected Employee() {}

    Employee(Nip nip, EmployeeInput input, LocalDate today, Instant now) {
        apply(nip, input, today, now);
    }

    void edit(Nip nip, EmployeeInput input, LocalDate today, Instant now) {
        apply(nip, input, today, now);
    }

    void deactivate(Instant now) {
        active = false;
        updatedAt = now;
    }

    void reactivate(Instant now) {
        active = true;
        updatedAt = now;
    }

    boolean differsFrom(EmployeeInput input) {
        return !name.equals(input.name().strip())
                || employmentType != input.employmentType()
                || !Objects.equals(grade, input.grade())
                || !Objects.equals(positionName, input.positionName())
                || positionName != null && positionId == null
                || !unitId.equals(input.unitId())
                || !Objects.equals(email, input.email())
                || active != input.active();
    }

    private void apply(Nip nip, EmployeeInput input, LocalDate today, Instant now) {
        if (!nip.digits().equals(currentNip())) {
            nips.stream().filter(each -> each.validTo() == null).findFirst().ifPresent(current -> {
                nips.remove(current);
                nips.add(new DatedNip(current.nip(), current.validFrom(), today));
            });
            nips.removeIf(each -> each.nip().equals(nip.digits()));
            nips.add(new DatedNip(nip.digits(), today, null));
        }
        if (!input.unitId().equals(unitId) || !Objects.equals(input.positionName(), positionName)) {
            // what is changed twice on one day was corrected, not held
            if (unitId != null && !today.equals(positionSince)) {
                pastPositions.add(new PastPosition(positionName, unitId, positionSince, today));
            }
            positionSince = today;
        }
        name = input.name().strip();
        sex = nip.sex();
        employmentType = input.employmentType();
        grade = input.grade();
        positionId = input.positionId();
        positionName = input.positionName();
        unitId = input.unitId();
        email = input.email();
        active = input.active();
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

    Sex sex() {
        return sex;
    }

    EmploymentType employmentType() {
        return employmentType;
    }

    String grade() {
        return grade;
    }

    UUID positionId() {
        return positionId;
    }

    LocalDate positionSince() {
        return positionSince;
    }

    Set<PastPosition> pastPositions() {
        return Set.copyOf(pastPositions);
    }

    Set<DatedNip> nips() {
        return Set.copyOf(nips);
    }

    String positionName() {
        return positionName;
    }

    UUID unitId() {
        return unitId;
    }

    String email() {
        return email;
    }

    boolean active() {
        return active;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    final String currentNip() {
        for (var each : nips) if (each.validTo() == null) return each.nip();
        return null;
    }
}
