package id.ampera.asking;

import static id.ampera.asking.SurveyWords.moment;

import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.notification.Letters;
import id.ampera.platform.pdf.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Asks by paper and by message. Everything says the same to everybody: the campaign's public address. */
@ApplicationScoped
@Transactional
class SharingService {
    private final Campaigns campaigns;
    private final Letters letters;

    SharingService(Campaigns campaigns, Letters letters) {
        this.campaigns = campaigns;
        this.letters = letters;
    }

    SharingView message(UUID campaignId, String acceptLanguage) {
        var campaign = askable(campaignId);
        var words = SurveyWords.in(acceptLanguage);
        var link = link(campaignId);
        return new SharingView(
                link,
                words.of("message." + campaign.mode())
                        .replace("{title}", campaign.title())
                        .replace("{until}", moment(words, campaign.closesAt()))
                        .replace("{link}", link));
    }

    Sheet sheet(UUID campaignId, String acceptLanguage) {
        var campaign = askable(campaignId);
        var words = SurveyWords.in(acceptLanguage);
        var link = link(campaignId);
        var title = words.of("sheet.title").replace("{title}", campaign.title());
        return new Sheet(
                SurveyWords.language(words),
                title,
                title,
                campaign.title(),
                words.of("sheet.lead"),
                words.of("sheet.until").replace("{until}", moment(words, campaign.closesAt())),
                words.of("sheet.how"),
                link,
                words.of("sheet.mode." + campaign.mode()),
                words.of("mode." + campaign.mode()),
                campaigns.manifestHash(campaignId).orElse(null),
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

    private String link(UUID campaignId) {
        return letters.address("/survei/" + campaignId);
    }
}
