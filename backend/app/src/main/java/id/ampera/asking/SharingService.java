package id.ampera.asking;

import static id.ampera.asking.SurveyWords.moment;

import id.ampera.asking.SharingView.PresetLink;
import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.ServicePointRef;
import id.ampera.notification.Letters;
import id.ampera.platform.export.ExportWords;
import id.ampera.platform.pdf.QrCode;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.questionnaire.Preset;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Asks by paper and by message. Everything says the same to everybody: the campaign's public address. */
@ApplicationScoped
@Transactional
class SharingService {
    private final Campaigns campaigns;
    private final Letters letters;
    private final Questionnaires questionnaires;

    SharingService(Campaigns campaigns, Letters letters, Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
        this.campaigns = campaigns;
        this.letters = letters;
    }

    SharingView message(UUID campaignId, String acceptLanguage) {
        var campaign = askable(campaignId);
        var words = SurveyWords.in(acceptLanguage);
        var link = link(campaign, null);
        return new SharingView(
                link,
                words.of("message." + campaign.mode())
                        .replace("{title}", campaign.title())
                        .replace("{until}", moment(words, campaign.closesAt()))
                        .replace("{link}", link),
                links(campaign, link, SurveyWords.language(words)));
    }

    private List<PresetLink> links(CampaignRef campaign, String link, String language) {
        // there the service points say where somebody answers
        if (campaign.mode() == CampaignMode.PUBLIC) return List.of();
        return questionnaires.requirePublished(campaign.questionnaireVersionId()).definition().items().stream()
                .filter(item -> item.preset() == Preset.LINK)
                .flatMap(item -> item.options().stream()
                        .map(option -> new PresetLink(
                                item.text().in(language),
                                option.label().in(language),
                                link + "?isi_" + item.parameter() + "=" + option.code())))
                .toList();
    }

    /**
     * One for all, or of a public campaign one for each service point.
     *
     * @param pointCode only that point; null for all
     */
    List<Sheet> sheets(UUID campaignId, String pointCode, String acceptLanguage) {
        var campaign = askable(campaignId);
        var words = SurveyWords.in(acceptLanguage);
        var points = campaigns.points(campaignId).stream()
                .filter(point -> pointCode == null || point.code().equalsIgnoreCase(pointCode))
                .toList();
        if (pointCode != null && points.isEmpty()) throw CommonProblem.NOT_FOUND.raise();
        if (points.isEmpty()) return List.of(sheet(campaign, null, words));
        return points.stream().map(point -> sheet(campaign, point, words)).toList();
    }

    private Sheet sheet(CampaignRef campaign, ServicePointRef point, ExportWords words) {
        var link = link(campaign, point);
        var title = words.of("sheet.title").replace("{title}", campaign.title());
        var isPublic = campaign.mode() == CampaignMode.PUBLIC ? ".PUBLIC" : "";
        return new Sheet(
                SurveyWords.language(words),
                title,
                title,
                campaign.title(),
                point == null ? null : point.name(),
                words.of("sheet.lead" + isPublic),
                words.of("sheet.until").replace("{until}", moment(words, campaign.closesAt())),
                words.of("sheet.how" + isPublic),
                link,
                words.of("sheet.mode." + campaign.mode()),
                words.of("mode." + campaign.mode()),
                campaigns.manifestHash(campaign.id()).orElse(null),
                words.of("hash"),
                words.of("sheet.hash").replace("{compare}", link + "/dihitung"),
                QrCode.svg(link, "32mm", words.of("sheet.qr")),
                QrCode.svg(link, "92mm", words.of("sheet.qr")));
    }

    private CampaignRef askable(UUID campaignId) {
        var campaign = campaigns.requireVisible(campaignId);
        var isAsked = campaign.status() == CampaignStatus.PUBLISHED || campaign.status() == CampaignStatus.OPEN;
        if (!isAsked) throw AskingProblem.NOTHING_TO_ASK.raise();
        return campaign;
    }

    /** What stands behind the mark does not leave the phone: no server and no proxy learns where somebody stands. */
    private String link(CampaignRef campaign, ServicePointRef point) {
        if (campaign.mode() != CampaignMode.PUBLIC) return letters.address("/survei/" + campaign.id());
        return letters.address("/survei/umum/#" + campaign.id() + (point == null ? "" : "/" + point.code()));
    }
}
