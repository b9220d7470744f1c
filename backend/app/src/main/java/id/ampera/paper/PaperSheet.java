package id.ampera.paper;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A printed sheet. Its answers count when a second person stands for them, never by the first alone. */
@Entity
@Table(name = "paper_sheet")
class PaperSheet {

    /** What one person read from the sheet. */
    @Embeddable
    record Entry(String account, UUID employeeId, String name, Instant at, String answers) {
        Keyer keyer() {
            return new Keyer(account, employeeId, name);
        }

        Entry withoutAnswers() {
            return new Entry(account, employeeId, name, at, null);
        }
    }

    /** @param employeeId who answered; {@code subjectEmployeeId} whom the answer rates, else null */
    record Respondent(UUID invitationId, UUID employeeId, UUID subjectEmployeeId) {}

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID campaignId;
    private UUID questionnaireVersionId;
    /** Of a campaign for everybody: where it is handed out. */
    private UUID pointId;

    private int sheetNumber;
    private String code;

    @Enumerated(EnumType.STRING)
    private SheetState state = SheetState.PRINTED;

    private UUID invitationId;
    private UUID employeeId;
    private UUID subjectEmployeeId;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "first_account"))
    @AttributeOverride(name = "employeeId", column = @Column(name = "first_employee_id"))
    @AttributeOverride(name = "name", column = @Column(name = "first_name"))
    @AttributeOverride(name = "at", column = @Column(name = "first_at"))
    @AttributeOverride(name = "answers", column = @Column(name = "first_answers", length = 16_777_215))
    private Entry first;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "second_account"))
    @AttributeOverride(name = "employeeId", column = @Column(name = "second_employee_id"))
    @AttributeOverride(name = "name", column = @Column(name = "second_name"))
    @AttributeOverride(name = "at", column = @Column(name = "second_at"))
    @AttributeOverride(name = "answers", column = @Column(name = "second_answers", length = 16_777_215))
    private Entry second;

    @Enumerated(EnumType.STRING)
    private Settlement settlement;

    private Integer differences;
    private String reason;
    private Instant createdAt;
    private Instant updatedAt;

    protected PaperSheet() {}

    /** @param pointId where sheets of a campaign for everybody are handed out; null for others */
    PaperSheet(UUID campaignId, UUID questionnaireVersionId, UUID pointId, int number, Instant now) {
        this.campaignId = campaignId;
        this.pointId = pointId;
        this.questionnaireVersionId = questionnaireVersionId;
        sheetNumber = number;
        code = SheetCode.of(number);
        createdAt = now;
        updatedAt = now;
    }

    /** @param respondent null where nobody is named */
    void key(Respondent respondent, Keyer by, String answers, Instant now) {
        require(SheetState.PRINTED);
        if (respondent != null) {
            invitationId = respondent.invitationId();
            employeeId = respondent.employeeId();
            subjectEmployeeId = respondent.subjectEmployeeId();
        }
        first = entry(by, answers, now);
        move(SheetState.KEYED, now);
    }

    /** The second reading; whether it counts or differs is told by what follows. */
    void keyAgain(Keyer by, String answers, Instant now) {
        require(SheetState.KEYED);
        requireAnother(by);
        second = entry(by, answers, now);
        updatedAt = now;
    }

    void differ(int count, Instant now) {
        differences = count;
        move(SheetState.DIFFERS, now);
    }

    void count(Settlement how, Keyer by, Instant now) {
        if (!state.isOpen() || state == SheetState.PRINTED) throw PaperProblem.SHEET_NOT_THERE_YET.raise();
        requireAnother(by);
        settlement = how;
        // who chose stands for the sheet, though somebody else may have keyed it in the second time
        second = entry(by, null, now);
        first = first.withoutAnswers();
        if (differences == null) differences = 0;
        move(SheetState.COUNTED, now);
    }

    void reject(String why, Instant now) {
        if (!state.isOpen()) throw PaperProblem.SHEET_NOT_THERE_YET.raise();
        reason = why;
        invitationId = null;
        if (first != null) first = first.withoutAnswers();
        if (second != null) second = second.withoutAnswers();
        move(SheetState.REJECTED, now);
    }

    /** From the start: who it belongs to is asked again. */
    void reopen(Instant now) {
        require(SheetState.REJECTED);
        employeeId = null;
        subjectEmployeeId = null;
        first = null;
        second = null;
        differences = null;
        reason = null;
        move(SheetState.PRINTED, now);
    }

    void require(SheetState needed) {
        if (state != needed) throw PaperProblem.SHEET_NOT_THERE_YET.raise();
    }

    void requireAnother(Keyer by) {
        if (first != null && first.keyer().isSameAs(by)) throw PaperProblem.SECOND_PERSON_NEEDED.raise();
    }

    private static Entry entry(Keyer by, String answers, Instant now) {
        return new Entry(by.account(), by.employeeId(), by.name(), now, answers);
    }

    private void move(SheetState to, Instant now) {
        state = to;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID questionnaireVersionId() {
        return questionnaireVersionId;
    }

    UUID pointId() {
        return pointId;
    }

    String code() {
        return code;
    }

    SheetState state() {
        return state;
    }

    UUID invitationId() {
        return invitationId;
    }

    UUID employeeId() {
        return employeeId;
    }

    UUID subjectEmployeeId() {
        return subjectEmployeeId;
    }

    Entry first() {
        return first;
    }

    Entry second() {
        return second;
    }

    Settlement settlement() {
        return settlement;
    }

    Integer differences() {
        return differences;
    }

    String reason() {
        return reason;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
