package id.ampera.asking;

import static id.ampera.asking.SurveyWords.moment;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.Invitations;
import id.ampera.campaign.RespondentRole;
import id.ampera.notification.Letter;
import id.ampera.notification.LetterKind;
import id.ampera.notification.LetterWriter;
import id.ampera.notification.Letters;
import id.ampera.organisation.Employees;
import id.ampera.platform.export.ExportWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes invitations and reminders. The way into the survey is the campaign's public address, the same for everybody: a
 * link that named the receiver would name whoever answers.
 */
@ApplicationScoped
class SurveyLetters implements LetterWriter {
    private final Campaigns campaigns;
    private final Invitations invitations;
    private final MailingRepository repository;
    private final Employees employees;
    private final StopTokens tokens;
    private final Letters letters;
    private final Clock clock;

    SurveyLetters(
            Campaigns campaigns,
            Invitations invitations,
            MailingRepository repository,
            Employees employees,
            StopTokens tokens,
            Letters letters,
            Clock clock) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.repository = repository;
        this.employees = employees;
        this.tokens = tokens;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(LetterKind.SURVEY_INVITATION, LetterKind.SURVEY_REMINDER);
    }

    @Override
    public Optional<Letter> write(LetterKind kind, UUID campaignId, UUID employeeId, String language) {
        var campaign = campaigns.require(campaignId);
        if (isOver(campaign)) return Optional.empty();
        var waiting = invitations.waiting(campaignId, employeeId);
        var stop = new ReminderStop.Key(campaignId, employeeId);
        // a reminder may have lain here for hours
        var isReminder = kind == LetterKind.SURVEY_REMINDER;
        if (isReminder && (waiting == 0 || repository.isStopped(stop))) return Optional.empty();
        var words = SurveyWords.in(language);
        return Optional.of(new Letter(
                language,
                words.of(kind + ".subject").replace("{title}", campaign.title()),
                words.of("greeting")
                        .replace("{name}", employees.require(employeeId).name()),
                paragraphs(kind, campaign, waiting, words),
                facts(campaign, words),
                new Letter.Action(words.of("open"), letters.address("/survei/" + campaignId)),
                notes(campaign, words),
                new Letter.Stop(
                        words.of("stop.question"),
                        words.of("stop.link"),
                        letters.address("/api/v1/reminder-stops/" + tokens.of(stop)))));
    }

    @Override
    public boolean isStillAsked(UUID campaignId, UUID employeeId) {
        return campaigns.open().stream().anyMatch(each -> each.id().equals(campaignId) && !isOver(each))
                && invitations.of(campaignId).stream()
                        .anyMatch(each -> each.employeeId().equals(employeeId));
    }

    private boolean isOver(CampaignRef campaign) {
        return campaign.status() != CampaignStatus.OPEN || !campaign.closesAt().isAfter(clock.instant());
    }

    private static List<String> paragraphs(LetterKind kind, CampaignRef campaign, int waiting, ExportWords words) {
        var role = campaign.respondentRole() == RespondentRole.PARTICIPANT ? "participant" : "rater";
        var mode = campaign.mode().name();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.of(kind + "." + role)
                .replace("{title}", campaign.title())
                .replace("{count}", String.valueOf(waiting)));
        if (kind == LetterKind.SURVEY_REMINDER) paragraphs.add(words.of("reminder." + mode));
        else if (campaign.introduction() != null) paragraphs.add(campaign.introduction());
        paragraphs.add(words.of("mode." + mode));
        return paragraphs;
    }

    private List<Letter.Fact> facts(CampaignRef campaign, ExportWords words) {
        var facts = new ArrayList<Letter.Fact>();
        facts.add(new Letter.Fact(words.of("until"), moment(words, campaign.closesAt())));
        facts.add(new Letter.Fact(words.of("mode"), words.of("mode." + campaign.mode() + ".name")));
        campaigns.manifestHash(campaign.id()).ifPresent(hash -> facts.add(new Letter.Fact(words.of("hash"), hash)));
        return facts;
    }

    private static List<String> notes(CampaignRef campaign, ExportWords words) {
        var notes = new ArrayList<String>();
        if (campaign.mode() == CampaignMode.ANONYMOUS) notes.add(words.of("note.hash"));
        notes.add(words.of("note.link"));
        notes.add(words.of("note.password"));
        return notes;
    }
}
