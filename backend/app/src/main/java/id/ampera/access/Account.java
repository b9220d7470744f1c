package id.ampera.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The account of one employee; its id is the employee's. */
@Entity
@Table(name = "account")
class Account {
    @Id
    private UUID employeeId;

    @Version
    private long version;

    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "employee_id"))
    @Column(name = "role_name")
    private Set<String> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "account_unit", joinColumns = @JoinColumn(name = "employee_id"))
    @Column(name = "unit_id")
    private Set<UUID> units = new HashSet<>();

    protected Account() {}

    Account(UUID employeeId, Instant now) {
        this.employeeId = employeeId;
        this.updatedAt = now;
    }

    void grant(Set<String> newRoles, Set<UUID> newUnits, Instant now) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        units.retainAll(newUnits);
        units.addAll(newUnits);
        updatedAt = now;
    }

    UUID employeeId() {
        return employeeId;
    }

    long version() {
        return version;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    Set<UUID> units() {
        return Set.copyOf(units);
    }
}
