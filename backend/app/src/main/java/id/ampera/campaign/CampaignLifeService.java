package id.ampera.campaign;

import id.ampera.campaign.AudiencePreview.AudienceNote;
import id.ampera.campaign.AudiencePreview.Kind;
import id.ampera.campaign.AudiencePreview.MergePreview;
import id.ampera.campaign.AudiencePreview.StratumPreview;
import id.ampera.campaign.Strata.Partition;
import id.ampera.platform.audit.Audit;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The states of a campaign from the draft to its closing. */
@ApplicationScoped
@Transactional
class CampaignLifeService {
    private final CampaignRepository repository;
    private final CampaignAccess access;
    private final CampaignViews views;
    private final AudienceReader audiences;
    private final CampaignFreezer freezer;
    private final Event<CampaignOpened> opened;
    private final Questionnaires questionnaires;
    private final Event<CampaignMoved> moved;
    private final IdentifyingCheck identifying;
    private final ReleasingService releasing;
    private final Event<ResultsSettled> settled;
    private final Event<CampaignCalledOff> calledOff;
    private final Audit audit;
    private final Clock clock;

    CampaignLifeService(
            CampaignRepository repository,
            CampaignAccess access,
            CampaignViews views,
            AudienceReader audiences,
            CampaignFreezer freezer,
            Event<CampaignOpened> opened,
            Questionnaires questionnaires,
            Event<CampaignMoved> moved,
            IdentifyingCheck identifying,
            ReleasingService releasing,
            Event<ResultsSettled> settled,
            Event<CampaignCalledOff> calledOff,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.views = views;
        this.audiences = audiences;
        this.freezer = freezer;
        this.opened = opened;
        this.questionnaires = questionnaires;
        this.moved = moved;
        this.identifying = identifying;
        this.releasing = releasing;
        this.settled = settled;
        this.calledOff = calledOff;
        this.audit = audit;
        this.clock = clock;
    }

    AudiencePreview preview(UUID id) {
        var campaign = repository.require(id);
        access.requireVisible(campaign);
        if (campaign.isPublic()) return previewPublic(campaign);
        var found = audiences.read(campaign);
        var size = found.people().size();
        var least = Strata.leastSize(campaign.minimumGroup());
        var partition = campaign.isAnonymous() && size >= least
                ? Strata.partition(found.audience(), campaign.cuts(), campaign.minimumGroup())
                : new Partition(List.of(), List.of(), Set.of());
        var notes = new ArrayList<AudienceNote>();
        note(notes, size == 0, Kind.NOBODY, 0);
        note(notes, campaign.isAnonymous() && size > 0 && size < least, Kind.TOO_SMALL, least - size);
        note(notes, !campaign.closesAt().isAfter(clock.instant()), Kind.WINDOW_PAST, 0);
        note(notes, found.twice() > 0, Kind.INVITED_ONCE, found.twice());
        note(notes, found.unrated() > 0, Kind.WITHOUT_RATER, found.unrated());
        note(notes, found.gone() > 0, Kind.SUBJECT_GONE, found.gone());
        for (var cut : partition.notBrokenDown()) {
            notes.add(new AudienceNote(Kind.NOT_BROKEN_DOWN, 0, cut, List.of()));
        }
        var smallest = partition.strata().stream()
                .mapToInt(each -> each.members().size())
                .min();
        notes.addAll(identifying.notes(campaign, smallest.orElse(0)));
        note(notes, !campaign.isAnonymous(), Kind.NAMED, size);
        note(notes, found.early() > 0, Kind.BEFORE_FOLLOW_UP, found.early());
        note(notes, found.late() > 0, Kind.AFTER_FOLLOW_UP, found.late());
        note(notes, found.leftOut() > 0, Kind.LEFT_OUT, found.leftOut());
        var few = !campaign.isAnonymous() && size > 0 && size < campaign.minimumGroup();
        note(notes, few, Kind.BELOW_MINIMUM, size);
        return new AudiencePreview(
                size,
                least,
                notes.stream().noneMatch(each -> each.kind().isObstacle()),
                partition.strata().stream()
                        .map(each ->
                                new StratumPreview(each.label(), each.members().size()))
                        .toList(),
                partition.merges().stream()
                        .map(each -> new MergePreview(each.cut(), each.label(), each.size(), each.into()))
                        .toList(),
                notes);
    }

    private AudiencePreview previewPublic(Campaign campaign) {
        var points = campaign.points();
        var notes = new ArrayList<AudienceNote>();
        note(notes, !campaign.closesAt().isAfter(clock.instant()), Kind.WINDOW_PAST, 0);
        var smallest = points.stream().mapToInt(ServicePointRef::visitors).min();
        notes.addAll(identifying.notes(campaign, smallest.orElse(0)));
        return new AudiencePreview(
                points.stream().mapToInt(ServicePointRef::visitors).sum(),
                campaign.minimumGroup(),
                notes.stream().noneMatch(each -> each.kind().isObstacle()),
                points.stream()
                        .map(each -> new StratumPreview(each.name(), each.visitors()))
                        .toList(),
                List.of(),
                notes);
    }

    private static void note(List<AudienceNote> notes, boolean applies, Kind kind, int count) {
        if (applies) notes.add(AudienceNote.of(kind, count, List.of()));
    }

    CampaignView publish(UUID id, String reason) {
        var view = change(id, "campaign.published", campaign -> publish(campaign, clock.instant(), reason));
        tellOpened(repository.require(id));
        return view;
    }

    CampaignView open(UUID id) {
        var view = change(id, "campaign.opened", campaign -> campaign.open(clock.instant()));
        tellOpened(repository.require(id));
        return view;
    }

    CampaignView close(UUID id) {
        var view = change(id, "campaign.closed", campaign -> campaign.close(clock.instant()));
        tell(repository.require(id));
        return view;
    }

    CampaignView cancel(UUID id) {
        return change(id, "campaign.cancelled", campaign -> {
            campaign.cancel(clock.instant());
            if (!campaign.isAnonymous() || campaign.publishedAt() == null) return;
            releasing.begin(id, DestructionCause.CANCELLED);
            calledOff.fire(new CampaignCalledOff(id));
        });
    }

    CampaignView move(UUID id, CampaignMove move) {
        return change(id, "campaign.moved", campaign -> move(campaign, move));
    }

    private void move(Campaign campaign, CampaignMove move) {
        var present = questionnaires.requirePublished(campaign.questionnaireVersionId());
        var next = questionnaires
                .findPublished(move.questionnaireVersionId())
                .orElseThrow(() -> CampaignProblem.VERSION_UNKNOWN.at("/questionnaireVersionId"));
        campaign.moveTo(next, present, clock.instant());
        moved.fire(new CampaignMoved(campaign.id()));
    }

    void publish(Campaign campaign, Instant now, String reason) {
        campaign.publish(now);
        freezer.freeze(campaign, reason);
    }

    private CampaignView change(UUID id, String action, Consumer<Campaign> verb) {
        var campaign = repository.requireLocked(id);
        access.requireVisible(campaign);
        access.requireEditable(campaign.evaluationId());
        var before = views.of(campaign);
        verb.accept(campaign);
        repository.flush();
        var after = views.of(campaign);
        audit.record(action, CampaignService.SUBJECT, id, before, after);
        return after;
    }

    List<UUID> dueToOpen() {
        return repository.dueToOpen(clock.instant());
    }

    List<UUID> dueToClose() {
        return repository.dueToClose(clock.instant());
    }

    /** Does nothing if it was opened meanwhile. */
    void openDue(UUID id) {
        var campaign = repository.requireLocked(id);
        if (campaign.status() != CampaignStatus.PUBLISHED) return;
        changeDue(campaign, "campaign.opened", each -> each.open(clock.instant()));
        tellOpened(campaign);
    }

    /** Does nothing if it was closed meanwhile. */
    void closeDue(UUID id) {
        var campaign = repository.requireLocked(id);
        if (campaign.status() != CampaignStatus.OPEN) return;
        changeDue(campaign, "campaign.closed", each -> each.close(clock.instant()));
        tell(campaign);
    }

    private void tellOpened(Campaign campaign) {
        if (campaign.takesAnswers(clock.instant())) opened.fire(new CampaignOpened(campaign.id()));
    }

    /** Answers to an anonymous campaign are sealed until its release. */
    private void tell(Campaign campaign) {
        if (!campaign.isAnonymous()) settled.fire(new ResultsSettled(campaign.id()));
    }

    private void changeDue(Campaign campaign, String action, Consumer<Campaign> verb) {
        var before = views.withoutRights(campaign);
        verb.accept(campaign);
        repository.flush();
        audit.record(action, CampaignService.SUBJECT, campaign.id(), before, views.withoutRights(campaign));
    }
}
