package id.ampera.paper;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.ServicePointRef;
import id.ampera.notification.Letters;
import id.ampera.paper.PrintedForm.Labels;
import id.ampera.paper.PrintedForm.Mark;
import id.ampera.platform.export.ExportWords;
import id.ampera.platform.pdf.QrCode;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.questionnaire.QuestionnaireVersionRef;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts together what is printed. An anonymous survey is printed alike for everybody: no number, no name. */
@ApplicationScoped
@Transactional
class PrintService {
    private static final String QR_SIDE = "24mm";

    private final Questionnaires questionnaires;
    private final Campaigns campaigns;
    private final Letters letters;
    private final PaperRepository repository;
    private final PaperAccess access;

    PrintService(
            Questionnaires questionnaires,
            Campaigns campaigns,
            Letters letters,
            PaperRepository repository,
            PaperAccess access) {
        this.questionnaires = questionnaires;
        this.campaigns = campaigns;
        this.letters = letters;
        this.repository = repository;
        this.access = access;
    }

    PrintedForm version(UUID versionId, String language) {
        var version = questionnaires.requirePublished(versionId);
        var words = words(version, language);
        var mark = mark(words, words.of("mark.version"), "/questionnaire-versions/" + versionId);
        return form(version, words, null, words.of("notice.version"), List.of(), List.of(mark));
    }

    /** One copy without a number, to be read. */
    PrintedForm sample(UUID campaignId, String language) {
        var campaign = campaigns.requireVisible(campaignId);
        var version = questionnaires.requirePublished(campaign.questionnaireVersionId());
        var words = words(version, language);
        var path = "/survei/" + campaignId;
        var isAnonymous = campaign.mode() == CampaignMode.ANONYMOUS;
        var notice = isAnonymous
                ? words.of("notice.ANONYMOUS").replace("{address}", letters.address(path))
                : words.of("notice.sample." + campaign.mode());
        var mark = mark(words, words.of(isAnonymous ? "mark.anonymous" : "mark.sample"), path);
        return form(version, words, campaign, notice, List.of(), List.of(mark));
    }

    /** Numbered sheets that wait for their first entry, at most as many as one file holds. */
    PrintedForm sheets(UUID campaignId, int from, int to, String language) {
        var campaign = access.requireSheets(campaignId);
        PaperService.requirePrintable(campaign);
        if (to < from || to - from >= PaperSheetOrder.MOST) throw CommonProblem.INVALID_INPUT.at("/query/to");
        var sheets = repository.printed(campaignId, from, to);
        if (sheets.isEmpty()) throw CommonProblem.NOT_FOUND.raise();
        // a file speaks of one version; sheets of an earlier one are printed by themselves
        var versionId = sheets.get(0).questionnaireVersionId();
        var version = questionnaires.requirePublished(versionId);
        var words = words(version, language);
        var points = campaigns.points(campaignId).stream()
                .collect(Collectors.toMap(ServicePointRef::id, ServicePointRef::name));
        var marks = sheets.stream()
                .filter(each -> each.questionnaireVersionId().equals(versionId))
                .map(each -> mark(
                        words,
                        label(words, each, points),
                        "/campaigns/" + campaignId + "/paper?sheet=" + each.code(),
                        true))
                .toList();
        var isPublic = campaign.mode() == CampaignMode.PUBLIC;
        var notice = isPublic
                ? words.of("notice.sheet.PUBLIC")
                : words.of("notice.sheet").replace("{address}", letters.address("/survei/" + campaignId));
        return form(version, words, campaign, notice, whose(campaign, words), marks);
    }

    private static List<String> whose(CampaignRef campaign, ExportWords words) {
        return switch (campaign.respondentRole()) {
            case PARTICIPANT -> List.of(words.of("name"));
            case SUPERIOR -> List.of(words.of("subject"), words.of("name"));
            case CITIZEN -> List.of();
        };
    }

    private static String label(ExportWords words, PaperSheet sheet, Map<UUID, String> points) {
        var number = words.of("mark.sheet").replace("{code}", sheet.code());
        return sheet.pointId() == null ? number : number + " · " + points.get(sheet.pointId());
    }

    private Mark mark(ExportWords words, String label, String path) {
        return mark(words, label, path, false);
    }

    private Mark mark(ExportWords words, String label, String path, boolean isStaffed) {
        var address = letters.address(path);
        var alternative = words.of("mark.qr").replace("{address}", address);
        return new Mark(label, address, QrCode.svg(address, QR_SIDE, alternative), isStaffed);
    }

    private static PrintedForm form(
            QuestionnaireVersionRef version,
            ExportWords words,
            CampaignRef campaign,
            String notice,
            List<String> whose,
            List<Mark> marks) {
        var printer = new FormPrinter(version.definition(), words);
        var hasOwnWords = campaign != null && campaign.introduction() != null;
        return new PrintedForm(
                words.isIndonesian() ? "id" : "en",
                campaign == null ? printer.title() : campaign.title(),
                words.of("edition").replace("{number}", String.valueOf(version.number())),
                hasOwnWords ? campaign.introduction() : printer.introduction(),
                notice,
                List.of(words.of("how.pen"), words.of("how.mark"), words.of("how.skip"), words.of("how.blank")),
                whose,
                printer.sections(),
                printer.closing(),
                new Labels(
                        words.of("page"),
                        words.of("instructions"),
                        words.of("nip"),
                        words.of("staff"),
                        words.of("staff.first"),
                        words.of("staff.second")),
                marks);
    }

    /** A page speaks one language: Indonesian, unless English is asked for and the questionnaire speaks it. */
    private static ExportWords words(QuestionnaireVersionRef version, String language) {
        var speaksIt = version.definition().languages().contains(language);
        return ExportWords.of("paper/words", speaksIt ? language : "id");
    }
}
