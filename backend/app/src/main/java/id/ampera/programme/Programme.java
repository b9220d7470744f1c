package id.ampera.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "programme")
class Programme {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String code;

    @Enumerated(EnumType.STRING)
    private ProgrammeType type;

    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status = ProgrammeStatus.DRAFT;

    @ElementCollection
    @CollectionTable(name = "programme_objective", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    @Column(name = "objective")
    private List<String> objectives = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "programme_id", nullable = false)
    @OrderBy("position")
    private List<LearningSession> sessions = new ArrayList<>();

    private Instant updatedAt;

    protected Programme() {}

    Programme(ProgrammeInput input, Instant now) {
        apply(input, now);
    }

    void edit(ProgrammeInput input, Instant now) {
        requireRunning();
        apply(input, now);
    }

    private void apply(ProgrammeInput input, Instant now) {
        code = input.code().strip();
        type = input.type();
        title = input.title().strip();
        description = Texts.orNull(input.description());
        objectives.clear();
        input.objectives().forEach(objective -> objectives.add(objective.strip()));
        updatedAt = now;
    }

    /** Sessions that are named by their id are kept, the others are new; what is left out is gone. */
    void arrange(List<SessionInput> inputs, Instant now) {
        requireRunning();
        var known = sessions.stream().collect(Collectors.toMap(LearningSession::id, Function.identity()));
        var arranged = new ArrayList<LearningSession>();
        for (int i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            var session = input.id() == null ? new LearningSession() : known.remove(input.id());
            if (session == null) throw ProgrammeProblem.SESSION_UNKNOWN.at("/sessions/" + i + "/id");
            session.apply(input, i);
            arranged.add(session);
        }
        sessions.clear();
        sessions.addAll(arranged);
        updatedAt = now;
    }

    void activate(Instant now) {
        move(ProgrammeStatus.ACTIVE, now, ProgrammeStatus.DRAFT);
        if (sessions.isEmpty()) throw ProgrammeProblem.PROGRAMME_WITHOUT_SESSIONS.raise();
    }

    void complete(Instant now) {
        move(ProgrammeStatus.COMPLETED, now, ProgrammeStatus.ACTIVE);
    }

    void reopen(Instant now) {
        move(ProgrammeStatus.ACTIVE, now, ProgrammeStatus.COMPLETED);
    }

    void cancel(Instant now) {
        move(ProgrammeStatus.CANCELLED, now, ProgrammeStatus.DRAFT, ProgrammeStatus.ACTIVE);
    }

    private void move(ProgrammeStatus to, Instant now, ProgrammeStatus... from) {
        if (!List.of(from).contains(status)) throw ProgrammeProblem.PROGRAMME_STATE.with("status", status);
        status = to;
        updatedAt = now;
    }

    /** @throws id.ampera.platform.problem.Problem programme-ended */
    void requireRunning() {
        if (!isRunning()) throw ProgrammeProblem.PROGRAMME_ENDED.raise();
    }

    /** @throws id.ampera.platform.problem.Problem programme-ended */
    void requireScorable() {
        if (status == ProgrammeStatus.CANCELLED) throw ProgrammeProblem.PROGRAMME_ENDED.raise();
    }

    boolean isRunning() {
        return status == ProgrammeStatus.DRAFT || status == ProgrammeStatus.ACTIVE;
    }

    BigDecimal hours(SessionMode mode) {
        return sessions.stream()
                .filter(session -> session.mode() == mode)
                .map(LearningSession::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
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

    ProgrammeType type() {
        return type;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    ProgrammeStatus status() {
        return status;
    }

    List<String> objectives() {
        return List.copyOf(objectives);
    }

    List<LearningSession> sessions() {
        return List.copyOf(sessions);
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
