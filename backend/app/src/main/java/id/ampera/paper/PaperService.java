package id.ampera.paper;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.Invitations;
import id.ampera.campaign.ServicePointRef;
import id.ampera.organisation.EmployeeRef;
import id.ampera.organisation.Employees;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbered sheets: made, found, and whose they may be. What is read from them is {@link EntryService}'s. */
@ApplicationScoped
@Transactional
class PaperService {
    static final String SUBJECT = "paper-sheet";

    private final PaperRepository repository;
    private final PaperAccess access;
    private final PaperViews views;
    private final Invitations invitations;
    private final Campaigns campaigns;
    private final Employees employees;
    private final Audit audit;
    private final Clock clock;

    PaperService(
            PaperRepository repository,
            PaperAccess access,
            PaperViews views,
            Invitations invitations,
            Campaigns campaigns,
            Employees employees,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.views = views;
        this.invitations = invitations;
        this.campaigns = campaigns;
        this.employees = employees;
        this.audit = audit;
        this.clock = clock;
    }

    PaperSheetBatch make(UUID campaignId, PaperSheetOrder order) {
        var campaign = access.requireSheets(campaignId);
        requirePrintable(campaign);
        var pointId = pointOf(campaign, order.point());
        var now = clock.instant();
        var from = repository.lastNumber(campaignId) + 1;
        for (int i = 0; i < order.count(); i++) {
            repository.persist(new PaperSheet(campaignId, campaign.questionnaireVersionId(), pointId, from + i, now));
        }
        repository.flush();
        var batch = new PaperSheetBatch(campaignId, from, from + order.count() - 1);
        audit.record("campaign.sheets-made", "campaign", campaignId, null, batch);
        return batch;
    }

    private UUID pointOf(CampaignRef campaign, String code) {
        if (campaign.mode() != CampaignMode.PUBLIC) {
            if (code != null) throw PaperProblem.SHEET_POINT.at("/point");
            return null;
        }
        return campaigns.points(campaign.id()).stream()
                .filter(each -> code != null && each.code().equalsIgnoreCase(code.strip()))
                .map(ServicePointRef::id)
                .findFirst()
                .orElseThrow(() -> PaperProblem.SHEET_POINT.at("/point"));
    }

    static void requirePrintable(CampaignRef campaign) {
        var isAsked = campaign.status() == CampaignStatus.PUBLISHED || campaign.status() == CampaignStatus.OPEN;
        if (!isAsked) throw PaperProblem.SHEETS_NOT_PRINTABLE.raise();
    }

    Page<PaperSheetListItem> list(UUID campaignId, PaperSheetFilter filter) {
        access.requireSheets(campaignId);
        var points = campaigns.points(campaignId).stream()
                .collect(Collectors.toMap(ServicePointRef::id, ServicePointRef::name));
        var page = repository.list(campaignId, filter, clock.instant());
        var people = employees.findAll(page.items().stream()
                .flatMap(each -> Stream.of(each.employeeId(), each.subjectEmployeeId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var items = page.items().stream()
                .map(each -> each.of(
                        name(people.get(each.employeeId())),
                        name(people.get(each.subjectEmployeeId())),
                        each.pointId() == null ? null : points.get(each.pointId())))
                .toList();
        return new Page<>(items, page.nextCursor(), page.total(), page.asOf(), page.deleted());
    }

    private static String name(EmployeeRef person) {
        return person == null ? null : person.name();
    }

    PaperSheetView show(UUID id) {
        var sheet = repository.require(id);
        return views.of(sheet, access.requireSheets(sheet.campaignId()));
    }

    List<PaperRespondent> respondents(UUID campaignId, PaperNipSearch search) {
        access.requireSheets(campaignId);
        var person = employees.findByNip(search.nip()).orElse(null);
        if (person == null) return List.of();
        var asked = invitations.ofEmployee(campaignId, person.id());
        var subjects = employees.findAll(asked.stream()
                .map(Invitations.Asked::subjectEmployeeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return asked.stream()
                .map(each -> new PaperRespondent(
                        each.invitationId(),
                        person.name(),
                        person.maskedNip(),
                        name(subjects.get(each.subjectEmployeeId())),
                        each.begun()))
                .toList();
    }
}
