package id.ampera.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "learning_session")
class LearningSession {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private int position;
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "session_mode")
    private SessionMode mode;

    private BigDecimal hours;
    private String trainerName;

    protected LearningSession() {}

    void apply(SessionInput input, int at) {
        position = at;
        title = input.title().strip();
        mode = input.mode();
        hours = input.hours();
        trainerName = Texts.orNull(input.trainerName());
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    SessionMode mode() {
        return mode;
    }

    BigDecimal hours() {
        return hours;
    }

    String trainerName() {
        return trainerName;
    }
}
