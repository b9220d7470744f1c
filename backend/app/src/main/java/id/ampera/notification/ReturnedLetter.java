package id.ampera.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A letter that left and came back. Without a time, and of letters alone that everybody got: it tells of an address, not of
 * what its owner did.
 */
@Entity
@Table(name = "returned_letter")
@IdClass(ReturnedLetter.Key.class)
class ReturnedLetter {
    record Key(UUID subjectId, UUID employeeId) {}

    @Id
    private UUID subjectId;

    @Id
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private ReturnReason reason;

    private boolean permanent;

    protected ReturnedLetter() {}
}
