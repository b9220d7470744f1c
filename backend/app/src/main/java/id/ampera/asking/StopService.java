package id.ampera.asking;

import id.ampera.campaign.Campaigns;
import id.ampera.platform.export.ExportWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The way out of reminders, for whoever has the link. Leaves no audit entry: that would be a time. */
@ApplicationScoped
@Transactional
class StopService {
    private final MailingRepository repository;
    private final Campaigns campaigns;
    private final StopTokens tokens;

    StopService(MailingRepository repository, Campaigns campaigns, StopTokens tokens) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.tokens = tokens;
    }

    StopPage show(String token, String acceptLanguage) {
        var words = SurveyWords.in(acceptLanguage);
        var key = tokens.read(token).orElse(null);
        if (key == null) return unknown(words);
        if (repository.isStopped(key)) return done(words, title(key.campaignId()));
        return new StopPage(
                true,
                SurveyWords.language(words),
                words.of("stop.title"),
                List.of(words.of("stop.text").replace("{title}", title(key.campaignId()))),
                words.of("stop.button"),
                words.of("stop.hint"));
    }

    StopPage stop(String token, String acceptLanguage) {
        var words = SurveyWords.in(acceptLanguage);
        var key = tokens.read(token).orElse(null);
        if (key == null) return unknown(words);
        repository.stop(key);
        return done(words, title(key.campaignId()));
    }

    private String title(UUID campaignId) {
        return campaigns.require(campaignId).title();
    }

    private static StopPage done(ExportWords words, String title) {
        return new StopPage(
                true,
                SurveyWords.language(words),
                words.of("stopped.title"),
                List.of(words.of("stopped.text").replace("{title}", title)),
                null,
                words.of("stop.hint"));
    }

    private static StopPage unknown(ExportWords words) {
        return new StopPage(
                false,
                SurveyWords.language(words),
                words.of("stop.unknown.title"),
                List.of(words.of("stop.unknown.text")),
                null,
                words.of("stop.hint"));
    }
}
