package id.ampera.paper;

import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Invitations;
import id.ampera.campaign.ResultsSettled;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.FieldError;
import id.ampera.platform.problem.Problem;
import id.ampera.response.PaperAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Takes in what was written on sheets. An answer counts when two different people have read it. */
@ApplicationScoped
@Transactional
class EntryService {
    private static final String CLOSED = "Survei ditutup sebelum lembar ini selesai diperiksa";

    private final PaperRepository repository;
    private final PaperAccess access;
    private final PaperViews views;
    private final Invitations invitations;
    private final Answering answering;
    private final PaperAnswers answers;
    private final Audit audit;
    private final Clock clock;

    EntryService(
            PaperRepository repository,
            PaperAccess access,
            PaperViews views,
            Invitations invitations,
            Answering answering,
            PaperAnswers answers,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.views = views;
        this.invitations = invitations;
        this.answering = answering;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    PaperSheetView key(UUID id, IfMatch ifMatch, PaperEntry entry) {
        return change(id, ifMatch, "paper-sheet.keyed", (sheet, campaign) -> {
            sheet.require(SheetState.PRINTED);
            requireOpen(campaign);
            var respondent = sheet.pointId() == null ? respondent(campaign, entry.invitationId()) : nobody(entry);
            var text = answers.check(campaign.id(), sheet.questionnaireVersionId(), entry.answers());
            sheet.key(respondent, access.keyer(), text, clock.instant());
        });
    }

    private PaperSheet.Respondent respondent(CampaignRef campaign, UUID invitationId) {
        if (invitationId == null) throw CommonProblem.INVALID_INPUT.at("/invitationId");
        var asked = invitations
                .find(campaign.id(), invitationId)
                .orElseThrow(() -> PaperProblem.RESPONDENT_UNKNOWN.at("/invitationId"));
        if (asked.begun()) throw PaperProblem.RESPONDENT_ANSWERED.at("/invitationId");
        return new PaperSheet.Respondent(asked.invitationId(), asked.employeeId(), asked.subjectEmployeeId());
    }

    private static PaperSheet.Respondent nobody(PaperEntry entry) {
        if (entry.invitationId() != null) throw PaperProblem.RESPONDENT_UNKNOWN.at("/invitationId");
        return null;
    }

    PaperSheetView keyAgain(UUID id, IfMatch ifMatch, PaperReentry entry) {
        return change(id, ifMatch, "paper-sheet.keyed-again", (sheet, campaign) -> {
            sheet.require(SheetState.KEYED);
            var by = access.keyer();
            sheet.requireAnother(by);
            requireOpen(campaign);
            var text = answers.check(campaign.id(), sheet.questionnaireVersionId(), entry.answers());
            sheet.keyAgain(by, text, clock.instant());
            var differences = EntryText.differences(sheet.first().answers(), text);
            if (differences.isEmpty()) count(sheet, text, Settlement.KEYED_ALIKE);
            else sheet.differ(differences.size(), clock.instant());
        });
    }

    PaperSheetView confirm(UUID id, IfMatch ifMatch) {
        return change(id, ifMatch, "paper-sheet.confirmed", (sheet, campaign) -> {
            sheet.require(SheetState.KEYED);
            sheet.requireAnother(access.keyer());
            requireOpen(campaign);
            count(sheet, sheet.first().answers(), Settlement.CONFIRMED);
        });
    }

    PaperSheetView settle(UUID id, IfMatch ifMatch, PaperChoice choice) {
        return change(id, ifMatch, "paper-sheet.settled", (sheet, campaign) -> {
            sheet.require(SheetState.DIFFERS);
            sheet.requireAnother(access.keyer());
            requireOpen(campaign);
            var first = sheet.first().answers();
            var second = sheet.second().answers();
            requireEach(EntryText.differences(first, second), choice);
            var chosen = EntryText.chosen(first, second, choice.choices());
            var text = answers.check(campaign.id(), sheet.questionnaireVersionId(), chosen);
            count(sheet, text, Settlement.SETTLED);
        });
    }

    PaperSheetView reject(UUID id, IfMatch ifMatch, PaperRejection rejection) {
        return change(
                id,
                ifMatch,
                "paper-sheet.rejected",
                (sheet, campaign) -> sheet.reject(rejection.reason().strip(), clock.instant()));
    }

    PaperSheetView reopen(UUID id, IfMatch ifMatch) {
        return change(id, ifMatch, "paper-sheet.reopened", (sheet, campaign) -> {
            requireOpen(campaign);
            sheet.reopen(clock.instant());
        });
    }

    /** What was read, for whoever stands for it. */
    PaperEntriesView entries(UUID id) {
        var sheet = repository.require(id);
        access.requireSheets(sheet.campaignId());
        if (sheet.state() != SheetState.KEYED && sheet.state() != SheetState.DIFFERS) {
            throw PaperProblem.SHEET_NOT_THERE_YET.raise();
        }
        sheet.requireAnother(access.keyer());
        var first = sheet.first().answers();
        if (sheet.state() == SheetState.KEYED) return new PaperEntriesView(EntryText.read(first), null, List.of());
        var second = sheet.second().answers();
        return new PaperEntriesView(
                EntryText.read(first), EntryText.read(second), EntryText.differences(first, second));
    }

    /** What two people have not read by then is not kept. */
    void giveUp(@Observes ResultsSettled settled) {
        for (var sheet : repository.underWay(settled.campaignId())) {
            var before = views.withoutRights(sheet);
            sheet.reject(CLOSED, clock.instant());
            repository.flush();
            audit.record("paper-sheet.rejected", PaperService.SUBJECT, sheet.id(), before, views.withoutRights(sheet));
        }
    }

    /** In one transaction with the sheet: it counts and stands as counted, or neither. */
    private void count(PaperSheet sheet, String text, Settlement how) {
        if (sheet.pointId() != null) {
            sheet.count(how, access.keyer(), clock.instant());
            answers.countAt(sheet.campaignId(), sheet.pointId(), sheet.questionnaireVersionId(), text);
            return;
        }
        var isAnswered = invitations
                .find(sheet.campaignId(), sheet.invitationId())
                .filter(Invitations.Asked::begun)
                .isPresent();
        if (isAnswered) throw PaperProblem.RESPONDENT_ANSWERED.raise();
        sheet.count(how, access.keyer(), clock.instant());
        answers.count(sheet.campaignId(), sheet.invitationId(), sheet.questionnaireVersionId(), text);
    }

    private void requireOpen(CampaignRef campaign) {
        if (!access.takesAnswers(campaign)) throw answering.refusal(campaign.id());
    }

    private static void requireEach(List<String> differences, PaperChoice choice) {
        var unsettled = new HashSet<>(differences);
        unsettled.removeAll(choice.choices().keySet());
        if (!unsettled.isEmpty()) throw pointing(PaperProblem.DIFFERENCE_UNSETTLED, unsettled);
        var unknown = new HashSet<>(choice.choices().keySet());
        differences.forEach(unknown::remove);
        if (!unknown.isEmpty()) throw pointing(PaperProblem.NO_DIFFERENCE, unknown);
    }

    private static Problem pointing(PaperProblem problem, HashSet<String> keys) {
        var errors = keys.stream()
                .sorted()
                .map(key ->
                        new FieldError("/choices/" + key.replace("~", "~0").replace("/", "~1"), problem.code(), null))
                .toList();
        return new Problem(problem, Map.of(), errors);
    }

    private PaperSheetView change(UUID id, IfMatch ifMatch, String action, BiConsumer<PaperSheet, CampaignRef> verb) {
        var sheet = repository.require(id);
        var campaign = access.requireSheets(sheet.campaignId());
        IfMatch.require(ifMatch, sheet.version());
        var before = views.of(sheet, campaign);
        verb.accept(sheet, campaign);
        repository.flush();
        var after = views.of(sheet, campaign);
        audit.record(action, PaperService.SUBJECT, id, before, after);
        return after;
    }
}
