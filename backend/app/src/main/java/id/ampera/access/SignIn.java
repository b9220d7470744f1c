package id.ampera.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The account of the identity provider that was made for an employee. Without a time: it would be a clock. */
@Entity
@Table(name = "sign_in")
class SignIn {
    @Id
    private UUID employeeId;

    private String subject;

    protected SignIn() {}

    SignIn(UUID employeeId, String subject) {
        this.employeeId = employeeId;
        this.subject = subject;
    }

    void belongTo(String newSubject) {
        subject = newSubject;
    }

    UUID employeeId() {
        return employeeId;
    }

    String subject() {
        return subject;
    }
}
