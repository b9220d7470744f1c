package id.ampera.asking;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignOpened;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.Invitations;
import id.ampera.campaign.RespondentRole;
import id.ampera.notification.LetterKind;
import id.ampera.notification.Letters;
import id.ampera.notification.NoticeKind;
import id.ampera.notification.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Has the letters posted: to everybody at the opening, and on the days of the schedule to those who have not begun. */
@ApplicationScoped
@Transactional
class AskingService {
    private final MailingRepository repository;
    private final Campaigns campaigns;
    private final Invitations invitations;
    private final Letters letters;
    private final Notifications notifications;
    private final Clock clock;

    AskingService(
            MailingRepository repository,
            Campaigns campaigns,
            Invitations invitations,
            Letters letters,
            Notifications notifications,
            Clock clock) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.letters = letters;
        this.notifications = notifications;
        this.clock = clock;
    }

    void onOpened(@Observes CampaignOpened opened) {
        if (campaigns.require(opened.campaignId()).mode() == CampaignMode.PUBLIC) return;
        var mailing = repository.findByIdOptional(opened.campaignId()).orElseGet(() -> {
            var usual = new Mailing(opened.campaignId());
            repository.persist(usual);
            return usual;
        });
        invite(opened.campaignId(), mailing);
        show(campaigns.require(opened.campaignId()));
    }

    /** On the screen, to everybody alike; to raters with how many they are asked about. */
    private void show(CampaignRef campaign) {
        var asked = invitations.of(campaign.id()).stream()
                .collect(Collectors.groupingBy(
                        Invitations.Invited::employeeId, LinkedHashMap::new, Collectors.counting()));
        var isRating = campaign.respondentRole() != RespondentRole.PARTICIPANT;
        var byCount = asked.keySet().stream().collect(Collectors.groupingBy(asked::get, Collectors.toList()));
        byCount.forEach((count, people) -> notifications.show(
                people,
                isRating ? NoticeKind.SURVEY_TO_RATE : NoticeKind.SURVEY_INVITED,
                Map.of(
                        "title",
                        campaign.title(),
                        "until",
                        ReminderSchedule.dayOf(campaign.closesAt()).toString(),
                        "count",
                        String.valueOf(count)),
                "/survei/" + (isRating ? "" : campaign.id())));
    }

    /** Once per campaign. */
    void invite(UUID campaignId, Mailing mailing) {
        if (!mailing.byMail() || mailing.invitedOn() != null) return;
        var people = people(invitations.of(campaignId));
        mailing.invited(LocalDate.now(clock), letters.post(LetterKind.SURVEY_INVITATION, campaignId, people, true));
    }

    List<UUID> open() {
        return campaigns.open().stream()
                .filter(each -> each.mode() != CampaignMode.PUBLIC)
                .map(CampaignRef::id)
                .toList();
    }

    /** At most once a day, however often it is called and by how many. */
    void remind(UUID campaignId) {
        var mailing = repository.findLocked(campaignId).orElse(null);
        if (mailing == null || !mailing.byMail()) return;
        var campaign = campaigns.require(campaignId);
        var done = repository.reminders(campaignId);
        var last = done.isEmpty() ? null : done.get(done.size() - 1).remindedOn();
        var today = LocalDate.now(clock);
        if (!mailing.schedule().isDue(campaign.opensAt(), campaign.closesAt(), last, today)) return;
        var stopped = repository.stopped(campaignId);
        var waiting = invitations.of(campaignId).stream()
                .filter(each -> !each.begun() && !stopped.contains(each.employeeId()))
                .toList();
        var named = campaign.mode() == CampaignMode.NAMED;
        var posted = letters.post(LetterKind.SURVEY_REMINDER, campaignId, people(waiting), named);
        repository.add(new Reminder(campaignId, today, named ? posted.addressed() : null));
    }

    /** What is kept for reminding goes with the end of the campaign. */
    void forgetEnded() {
        var ended = repository.withStops();
        open().forEach(ended::remove);
        repository.forgetStops(ended);
    }

    private static Collection<UUID> people(List<Invitations.Invited> invited) {
        return invited.stream()
                .map(Invitations.Invited::employeeId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
