package id.ampera.response;

import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.Invitations;
import id.ampera.platform.http.Allowance;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.platform.storage.Upload;
import id.ampera.questionnaire.FileKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of named answers: sent before the answer by whoever is invited, seen by them and by the evaluation's team. */
@ApplicationScoped
@Transactional
class AnswerFileService {
    private static final int IN_A_ROW = 20;
    private static final Duration THEN_EVERY = Duration.ofSeconds(3);
    /** Of one item: twice what may be given, for those who choose again. */
    private static final int MOST_WAITING = 6;
    /** Longer than an answer that is under way. */
    private static final Duration SETTLED = Duration.ofDays(1);

    private static final Duration FORGOTTEN = Duration.ofDays(30);

    private final Allowance<UUID> allowance = new Allowance<>(IN_A_ROW, THEN_EVERY);
    private final AnswerFileRepository repository;
    private final AnswerSheets sheets;
    private final Campaigns campaigns;
    private final Answering answering;
    private final Invitations invitations;
    private final Caller caller;
    private final Clock clock;

    AnswerFileService(
            AnswerFileRepository repository,
            AnswerSheets sheets,
            Campaigns campaigns,
            Answering answering,
            Invitations invitations,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.sheets = sheets;
        this.campaigns = campaigns;
        this.answering = answering;
        this.invitations = invitations;
        this.caller = caller;
        this.clock = clock;
    }

    /** The same upload when it has arrived before. @throws id.ampera.platform.problem.Problem not-found, answer-file-taken */
    Optional<AnswerFileView> known(UUID campaignId, NewAnswerFile upload) {
        requireOwn(campaignId, upload.invitationId());
        allowance.take(upload.invitationId());
        var here = repository.ofUpload(upload.id());
        here.filter(each -> !each.isSameAs(campaignId, upload)).ifPresent(other -> {
            throw ResponseProblem.ANSWER_FILE_TAKEN.at("/upload/id");
        });
        return here.map(AnswerFile::view);
    }

    /**
     * What may be given to the item, before a file is looked at and stored.
     *
     * @throws id.ampera.platform.problem.Problem not-found, campaign-not-named, already-answered, answer-file-not-asked, or
     *     why the campaign takes no answers
     */
    List<FileKind> requireAsked(UUID campaignId, NewAnswerFile upload) {
        var invitation = requireOwn(campaignId, upload.invitationId());
        var sheet = sheets.require(campaignId);
        if (sheet.mode() != CampaignMode.NAMED) throw ResponseProblem.CAMPAIGN_NOT_NAMED.raise();
        if (!takesAnswers(campaigns.require(campaignId))) throw answering.refusal(campaignId);
        if (invitation.begun()) throw ResponseProblem.ALREADY_ANSWERED.raise();
        return sheet.fileItem(upload.item())
                .orElseThrow(() -> ResponseProblem.ANSWER_FILE_NOT_ASKED.at("/upload/item"))
                .accepts();
    }

    private Invitations.Asked requireOwn(UUID campaignId, UUID invitationId) {
        return invitations
                .find(campaignId, invitationId)
                .filter(each -> each.employeeId().equals(caller.employeeId()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    private boolean takesAnswers(CampaignRef campaign) {
        return campaign.status() == CampaignStatus.OPEN && campaign.closesAt().isAfter(clock.instant());
    }

    /** @param dropped files of rows that made room */
    record Added(AnswerFileView view, List<UUID> dropped) {}

    Added add(UUID campaignId, NewAnswerFile upload, FileKind kind, Upload stored) {
        requireAsked(campaignId, upload);
        var waiting = repository.waiting(upload.invitationId(), upload.item());
        var dropped = waiting.stream()
                .limit(Math.max(0, waiting.size() + 1 - MOST_WAITING))
                .filter(repository::forget)
                .toList();
        var added = new AnswerFile(campaignId, upload, kind, stored, clock.instant());
        repository.persistAndFlush(added);
        return new Added(added.view(), dropped);
    }

    /** @return the file that is to go */
    UUID remove(UUID campaignId, UUID uploadId) {
        var file = repository.require(campaignId, uploadId);
        requireOwn(campaignId, file.invitationId());
        if (file.isGiven() || !repository.forget(file.fileId())) throw ResponseProblem.ALREADY_ANSWERED.raise();
        return file.fileId();
    }

    /** For whoever sent it, and once it is given for the team. */
    StoredAnswerFile visible(UUID campaignId, UUID uploadId) {
        var file = repository.require(campaignId, uploadId);
        var isOwn = invitations
                .find(campaignId, file.invitationId())
                .filter(each -> each.employeeId().equals(caller.employeeId()))
                .isPresent();
        if (isOwn) return file.stored();
        campaigns.requireInside(campaignId);
        if (!file.isGiven()) throw CommonProblem.NOT_FOUND.raise();
        return file.stored();
    }

    Page<AnswerFileListItem> list(UUID campaignId, AnswerFileFilter filter) {
        campaigns.requireInside(campaignId);
        return repository.list(campaignId, filter, clock.instant());
    }

    /** Rows that no answer names any more go. @return their files, which are to go after it */
    List<UUID> sweep() {
        var now = clock.instant();
        var open = campaigns.open().stream().map(CampaignRef::id).toList();
        return repository.left(open, now.minus(SETTLED), now.minus(FORGOTTEN)).stream()
                .filter(repository::forget)
                .toList();
    }
}
