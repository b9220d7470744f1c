package id.ampera.campaign;

import static java.util.Objects.requireNonNullElse;

import id.ampera.platform.problem.Problem;
import id.ampera.questionnaire.QuestionnaireVersionRef;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** More than 300 lines, since all changes of its state stand together; the second half is accessors of one line. */
@Entity
@Table(name = "campaign")
class Campaign {
    static final int GRACE_HOURS = 24;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID evaluationId;
    private UUID questionnaireVersionId;
    private String code;
    private String title;
    private String introduction;
    private String identifyingReason;

    @Enumerated(EnumType.STRING)
    private CampaignMode mode;

    @Enumerated(EnumType.STRING)
    private CampaignStatus status = CampaignStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private RespondentRole respondentRole;

    private Instant opensAt;
    private Instant closesAt;
    private int graceHours;
    private int minimumGroup;
    private int minimumVerbatim;
    private String cuts;
    private Integer deviceWindowHours;
    private Integer interimDays;
    private Instant publishedAt;
    private Instant closedAt;
    private Instant releasedAt;
    private Instant keysDestroyedAt;
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "campaign_cohort", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "cohort_id")
    private Set<UUID> cohortIds = new HashSet<>();

    @Embedded
    private AudienceRule audience = new AudienceRule();

    @ElementCollection
    @CollectionTable(name = "campaign_rater", joinColumns = @JoinColumn(name = "campaign_id"))
    private Set<Rater> raters = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "campaign_rater_minimum", joinColumns = @JoinColumn(name = "campaign_id"))
    @MapKeyColumn(name = "rater_role")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "least")
    private Map<RaterRole, Integer> raterMinimums = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "campaign_earlier_version", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "place")
    @Column(name = "questionnaire_version_id")
    private List<UUID> earlierVersionIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "service_point", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "place")
    private List<ServicePoint> points = new ArrayList<>();

    protected Campaign() {}

    Campaign(CampaignInput input, Instant now) {
        apply(input, now);
    }

    void edit(CampaignInput input, Instant now) {
        requireDraft();
        apply(input, now);
    }

    private void apply(CampaignInput input, Instant now) {
        input.requireConsistent();
        evaluationId = input.evaluationId();
        questionnaireVersionId = input.questionnaireVersionId();
        code = input.code().strip();
        title = input.title().strip();
        introduction = input.introduction() == null || input.introduction().isBlank()
                ? null
                : input.introduction().strip();
        mode = input.mode();
        respondentRole = input.respondentRole();
        opensAt = input.opensAt();
        closesAt = input.closesAt();
        graceHours = requireNonNullElse(input.graceHours(), GRACE_HOURS);
        minimumGroup = input.leastGroup();
        minimumVerbatim = input.leastVerbatim();
        cuts = Cut.join(isPublic() ? EnumSet.of(Cut.POINT) : input.cuts());
        deviceWindowHours = isPublic() ? input.deviceWindow() : null;
        cohortIds.clear();
        cohortIds.addAll(input.cohorts());
        points.clear();
        input.pointList().forEach(point -> points.add(new ServicePoint(point)));
        interimDays = input.interimDays();
        raterMinimums.clear();
        raterMinimums.putAll(RaterMinimum.byRole(input.raterMinimums()));
        audience.apply(input.audience());
        if (input.respondentRole() != RespondentRole.SUPERIOR) raters.clear();
        else if (input.raters() != null) Rater.replace(raters, Rater.of(input.raters()));
        updatedAt = now;
    }

    void rate(Set<Rater> wanted, Instant now) {
        requireDraft();
        requireSuperiors();
        Rater.replace(raters, wanted);
        updatedAt = now;
    }

    /** Forgets raters of participants who are not asked about any more. */
    void keepRatersOf(Set<UUID> participationIds) {
        raters.removeIf(each -> !participationIds.contains(each.participationId()));
    }

    void requireSuperiors() {
        if (respondentRole != RespondentRole.SUPERIOR) throw CampaignProblem.RATERS_NOT_ASKED.raise();
    }

    private void requireDraft() {
        if (status != CampaignStatus.DRAFT) throw CampaignProblem.CAMPAIGN_NOT_DRAFT.raise();
    }

    void publish(Instant now) {
        requireDraft();
        if (!closesAt.isAfter(now)) throw CampaignProblem.CAMPAIGN_WINDOW_PAST.raise();
        status = CampaignStatus.PUBLISHED;
        publishedAt = now;
        updatedAt = now;
        if (!opensAt.isAfter(now)) status = CampaignStatus.OPEN;
    }

    /** What was answered so far stays an answer to the version that was asked then. */
    void moveTo(QuestionnaireVersionRef next, QuestionnaireVersionRef present, Instant now) {
        if (isAnonymous()) throw CampaignProblem.ANONYMOUS_KEEPS_VERSION.raise();
        if (!isMovable()) throw CampaignProblem.CAMPAIGN_NOT_RUNNING.raise();
        if (!next.questionnaireId().equals(present.questionnaireId()) || next.number() <= present.number()) {
            throw CampaignProblem.VERSION_NOT_LATER.at("/questionnaireVersionId");
        }
        earlierVersionIds.add(questionnaireVersionId);
        questionnaireVersionId = next.id();
        updatedAt = now;
    }

    /** Whether it may go on with a later version of its questionnaire. */
    boolean isMovable() {
        return !isAnonymous() && (status == CampaignStatus.PUBLISHED || status == CampaignStatus.OPEN);
    }

    /** Before its time too: then it opens now. */
    void open(Instant now) {
        if (status != CampaignStatus.PUBLISHED) throw CampaignProblem.CAMPAIGN_NOT_PUBLISHED.raise();
        if (opensAt.isAfter(now)) opensAt = now;
        status = CampaignStatus.OPEN;
        updatedAt = now;
    }

    void close(Instant now) {
        if (status != CampaignStatus.OPEN) throw CampaignProblem.CAMPAIGN_NOT_OPEN.raise();
        status = CampaignStatus.CLOSED;
        closedAt = now;
        updatedAt = now;
        if (!isAnonymous()) release(now);
    }

    void release(Instant now) {
        if (status != CampaignStatus.CLOSED) throw CampaignProblem.CAMPAIGN_NOT_CLOSED.raise();
        status = CampaignStatus.RELEASED;
        releasedAt = now;
        updatedAt = now;
    }

    void cancel(Instant now) {
        if (!isCancellable()) throw CampaignProblem.CAMPAIGN_NOT_CANCELLABLE.raise();
        status = CampaignStatus.CANCELLED;
        updatedAt = now;
    }

    void recordKeysDestroyed(Instant now) {
        keysDestroyedAt = now;
        updatedAt = now;
    }

    boolean takesAnswers(Instant now) {
        return status == CampaignStatus.OPEN && closesAt.isAfter(now);
    }

    /** Why it takes no answers. */
    Problem refusal() {
        return status == CampaignStatus.DRAFT || status == CampaignStatus.PUBLISHED
                ? CampaignProblem.CAMPAIGN_NOT_YET_OPEN.raise()
                : CampaignProblem.CAMPAIGN_CLOSED.raise();
    }

    boolean isCancellable() {
        return status == CampaignStatus.DRAFT || status == CampaignStatus.PUBLISHED;
    }

    boolean isAnonymous() {
        return mode == CampaignMode.ANONYMOUS;
    }

    boolean isPublic() {
        return mode == CampaignMode.PUBLIC;
    }

    List<ServicePointRef> points() {
        return points.stream().map(ServicePoint::ref).toList();
    }

    /** Who is expected at all points together. */
    int visitors() {
        return points.stream().mapToInt(point -> point.ref().visitors()).sum();
    }

    /** Null unless it is public. */
    Integer deviceWindowHours() {
        return deviceWindowHours;
    }

    /** When the inbox of an anonymous campaign may be opened: the grace runs from the closing as it happened. */
    Instant releaseAt() {
        return (closedAt == null ? closesAt : closedAt).plus(Duration.ofHours(isAnonymous() ? graceHours : 0));
    }

    Set<Cut> cuts() {
        return Cut.split(cuts);
    }

    CampaignRef ref() {
        return CampaignRef.of(this);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    UUID questionnaireVersionId() {
        return questionnaireVersionId;
    }

    /** The latest last. */
    List<UUID> earlierVersionIds() {
        return earlierVersionIds;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    /** Why it asks what may tell who answers, as said at its publishing. */
    void explain(String reason) {
        identifyingReason = reason;
    }

    String identifyingReason() {
        return identifyingReason;
    }

    String introduction() {
        return introduction;
    }

    CampaignMode mode() {
        return mode;
    }

    CampaignStatus status() {
        return status;
    }

    RespondentRole respondentRole() {
        return respondentRole;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    int graceHours() {
        return graceHours;
    }

    int minimumGroup() {
        return minimumGroup;
    }

    int minimumVerbatim() {
        return minimumVerbatim;
    }

    /** Days between interim releases; null for none. */
    Integer interimDays() {
        return interimDays;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    Instant keysDestroyedAt() {
        return keysDestroyedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Set<UUID> cohortIds() {
        return cohortIds;
    }

    /** Only those that are more than the minimum group. */
    Map<RaterRole, Integer> raterMinimums() {
        return raterMinimums;
    }

    AudienceRule audience() {
        return audience;
    }

    Set<Rater> raters() {
        return raters;
    }
}
