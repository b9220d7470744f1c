package id.ampera.asking;

import id.ampera.asking.MailingView.Failure;
import id.ampera.asking.MailingView.ReminderDay;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.notification.LetterKind;
import id.ampera.notification.Letters;
import id.ampera.notification.Letters.Undelivered;
import id.ampera.organisation.Employees;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What staff see and set of the mails of a campaign. */
@ApplicationScoped
@Transactional
class MailingService {
    private static final Set<CampaignStatus> BEFORE_THE_END =
            EnumSet.of(CampaignStatus.DRAFT, CampaignStatus.PUBLISHED, CampaignStatus.OPEN);

    private final MailingRepository repository;
    private final AskingService asking;
    private final Campaigns campaigns;
    private final Letters letters;
    private final Employees employees;
    private final Audit audit;
    private final Clock clock;

    MailingService(
            MailingRepository repository,
            AskingService asking,
            Campaigns campaigns,
            Letters letters,
            Employees employees,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.asking = asking;
        this.campaigns = campaigns;
        this.letters = letters;
        this.employees = employees;
        this.audit = audit;
        this.clock = clock;
    }

    MailingView show(UUID campaignId) {
        return view(campaigns.requireVisible(campaignId), campaigns.mayEdit(campaignId));
    }

    MailingView edit(UUID campaignId, IfMatch ifMatch, MailingEdit edit) {
        var campaign = campaigns.requireEditable(campaignId);
        if (!BEFORE_THE_END.contains(campaign.status())) throw AskingProblem.MAILING_OVER.raise();
        var mailing = repository.findByIdOptional(campaignId).orElse(null);
        IfMatch.require(ifMatch, mailing == null ? 0 : mailing.version());
        var before = mailing == null ? null : settings(mailing);
        if (mailing == null) {
            mailing = new Mailing(campaignId);
            repository.persistAndFlush(mailing);
        }
        mailing.edit(edit.byMail(), edit.schedule());
        if (campaign.status() == CampaignStatus.OPEN) asking.invite(campaignId, mailing);
        repository.flush();
        audit.record("campaign.mailing-set", "campaign", campaignId, before, edit);
        return view(campaign, true);
    }

    MailingView retry(UUID campaignId) {
        var campaign = campaigns.requireEditable(campaignId);
        if (campaign.status() != CampaignStatus.OPEN) throw AskingProblem.MAILING_OVER.raise();
        var count = letters.again(campaignId);
        if (count > 0) audit.record("campaign.mailing-retried", "campaign", campaignId, null, Map.of("letters", count));
        return view(campaign, true);
    }

    private static MailingEdit settings(Mailing mailing) {
        var schedule = mailing.schedule();
        return new MailingEdit(mailing.byMail(), schedule.afterOpening(), schedule.beforeClosing());
    }

    private MailingView view(CampaignRef campaign, boolean mayEdit) {
        var mailing = repository.findById(campaign.id());
        var schedule = mailing == null ? ReminderSchedule.USUAL : mailing.schedule();
        var toCome = campaign.status() == CampaignStatus.DRAFT || campaign.status() == CampaignStatus.PUBLISHED;
        var byMail = mailing == null ? toCome : mailing.byMail();
        var standing = letters.standing(LetterKind.SURVEY_INVITATION, campaign.id());
        var failures = mayEdit ? failures(campaign.id()) : List.<Failure>of();
        var can = new ArrayList<String>();
        if (mayEdit && BEFORE_THE_END.contains(campaign.status())) can.add("edit");
        if (!failures.isEmpty() && campaign.status() == CampaignStatus.OPEN) can.add("retry");
        return new MailingView(
                mailing == null ? 0 : mailing.version(),
                byMail,
                schedule.afterOpening(),
                schedule.beforeClosing(),
                mailing == null ? null : mailing.invitedOn(),
                mailing == null ? 0 : mailing.addressed(),
                mailing == null ? 0 : mailing.withoutAddress(),
                standing.waiting(),
                standing.undelivered(),
                days(campaign, schedule, byMail && BEFORE_THE_END.contains(campaign.status())),
                failures,
                can);
    }

    private List<ReminderDay> days(CampaignRef campaign, ReminderSchedule schedule, boolean planned) {
        var days = new TreeMap<LocalDate, ReminderDay>();
        var today = LocalDate.now(clock);
        LocalDate last = null;
        for (var each : repository.reminders(campaign.id())) {
            last = each.remindedOn();
            days.put(last, new ReminderDay(last, true, each.addressed()));
        }
        if (planned) {
            for (var day : schedule.days(campaign.opensAt(), campaign.closesAt())) {
                var isAhead = !day.isBefore(today) && (last == null || day.isAfter(last));
                if (isAhead) days.putIfAbsent(day, new ReminderDay(day, false, null));
            }
        }
        return List.copyOf(days.values());
    }

    private List<Failure> failures(UUID campaignId) {
        var failed = letters.undelivered(campaignId);
        var people =
                employees.findAll(failed.stream().map(Undelivered::employeeId).collect(Collectors.toSet()));
        return failed.stream()
                .map(each -> {
                    var person = people.get(each.employeeId());
                    return person == null
                            ? null
                            : new Failure(
                                    person.id(),
                                    person.name(),
                                    person.maskedNip(),
                                    each.address(),
                                    each.reply(),
                                    each.returned(),
                                    each.permanent());
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
