package id.ampera.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The code of one printed card, as a hash. */
@Entity
@Table(name = "activation_code")
class ActivationCode {
    /** Whoever found a card may guess so often whose it is. */
    private static final int MISSES = 5;

    @Id
    private UUID employeeId;

    private byte[] codeHash;
    private LocalDate validTo;
    private int misses;

    protected ActivationCode() {}

    ActivationCode(UUID employeeId, byte[] codeHash, LocalDate validTo) {
        this.employeeId = employeeId;
        this.codeHash = codeHash.clone();
        this.validTo = validTo;
    }

    boolean isUsable(LocalDate today) {
        return misses < MISSES && !today.isAfter(validTo);
    }

    void miss() {
        misses++;
    }

    UUID employeeId() {
        return employeeId;
    }
}
