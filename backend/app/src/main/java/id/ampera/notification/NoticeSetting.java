package id.ampera.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How one employee wants to be told. */
@Entity
@Table(name = "notice_setting")
class NoticeSetting {
    @Id
    private UUID employeeId;

    @Version
    private long version;

    private String email;
    private boolean byMail = true;
    private String language = "id";

    protected NoticeSetting() {}

    NoticeSetting(UUID employeeId, String email) {
        this.employeeId = employeeId;
        this.email = email;
    }

    void edit(NoticeSettingsEdit edit) {
        byMail = edit.byMail();
        language = edit.language();
    }

    void move(String newEmail) {
        email = newEmail;
    }

    boolean wantsMail() {
        return byMail && email != null;
    }

    long version() {
        return version;
    }

    String email() {
        return email;
    }

    boolean byMail() {
        return byMail;
    }

    String language() {
        return language;
    }
}
