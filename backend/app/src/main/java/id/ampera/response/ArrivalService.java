package id.ampera.response;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.ServicePointRef;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.response.ArrivalsView.HourArrivals;
import id.ampera.response.ArrivalsView.PointArrivals;
import id.ampera.response.ArrivalsView.WindowView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How answers to a public campaign arrive, and which hours do not count. A window holds at least the minimum group, is over,
 * and shares no hour with any other that was ever declared: so no two states of the results differ by fewer people than a
 * group that may be shown.
 */
@ApplicationScoped
@Transactional
class ArrivalService {
    private static final Duration LISTED = Duration.ofDays(14);
    private static final String SUBJECT = "campaign";

    private final PublicAnswerRepository answers;
    private final ExcludedWindowRepository windows;
    private final Campaigns campaigns;
    private final Event<AnswersChanged> changed;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ArrivalService(
            PublicAnswerRepository answers,
            ExcludedWindowRepository windows,
            Campaigns campaigns,
            Event<AnswersChanged> changed,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.answers = answers;
        this.windows = windows;
        this.campaigns = campaigns;
        this.changed = changed;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    ArrivalsView show(UUID campaignId) {
        return view(requirePublic(campaigns.requireVisible(campaignId)));
    }

    ArrivalsView exclude(UUID campaignId, NewExcludedWindow wanted) {
        var campaign = requirePublic(campaigns.requireEditable(campaignId));
        var now = clock.instant();
        if (!isWholeHour(wanted.from())) throw ResponseProblem.WINDOW_INVALID.at("/from");
        var end = wanted.until();
        if (!isWholeHour(end) || !end.isAfter(wanted.from()) || end.isAfter(now)) {
            throw ResponseProblem.WINDOW_INVALID.at("/until");
        }
        var points = campaigns.points(campaignId);
        var pointId = wanted.point() == null
                ? null
                : points.stream()
                        .filter(each ->
                                each.code().equalsIgnoreCase(wanted.point().strip()))
                        .map(ServicePointRef::id)
                        .findFirst()
                        .orElseThrow(() -> ResponseProblem.POINT_UNKNOWN.at("/point"));
        var window = new ExcludedWindow(
                UUID.randomUUID(),
                campaignId,
                pointId,
                wanted.from(),
                wanted.until(),
                wanted.reason().strip(),
                caller.name(),
                now.truncatedTo(ChronoUnit.MICROS),
                null);
        windows.lock(campaignId);
        if (windows.of(campaignId).stream().anyMatch(each -> each.meets(pointId, wanted.from(), wanted.until()))) {
            throw ResponseProblem.WINDOW_OVERLAPS.at("/from");
        }
        int inside = count(answers.hours(campaignId), window);
        if (inside < campaign.minimumGroup()) {
            throw ResponseProblem.WINDOW_TOO_SMALL.with("needed", campaign.minimumGroup());
        }
        windows.add(window);
        return changed(campaign, "campaign.window-excluded", null, window(window, points, inside));
    }

    ArrivalsView lift(UUID campaignId, UUID windowId, WindowLifting lifting) {
        var campaign = requirePublic(campaigns.requireEditable(campaignId));
        windows.lock(campaignId);
        var window = windows.of(campaignId).stream()
                .filter(each -> each.id().equals(windowId))
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (!window.isHeld()) throw ResponseProblem.WINDOW_LIFTED.raise();
        windows.lift(windowId, lifting.reason().strip(), clock.instant());
        var points = campaigns.points(campaignId);
        int inside = count(answers.hours(campaignId), window);
        var before = window(window, points, inside);
        var after = windows.of(campaignId).stream()
                .filter(each -> each.id().equals(windowId))
                .map(each -> window(each, points, inside))
                .findFirst()
                .orElseThrow();
        return changed(campaign, "campaign.window-lifted", before, after);
    }

    private ArrivalsView changed(CampaignRef campaign, String action, WindowView before, WindowView after) {
        audit.record(action, SUBJECT, campaign.id(), before, after);
        changed.fire(new AnswersChanged(campaign.id()));
        return view(campaign);
    }

    private static boolean isWholeHour(Instant moment) {
        return moment.equals(moment.truncatedTo(ChronoUnit.HOURS));
    }

    private static CampaignRef requirePublic(CampaignRef campaign) {
        if (campaign.mode() != CampaignMode.PUBLIC || campaign.status() == CampaignStatus.DRAFT) {
            throw ResponseProblem.CAMPAIGN_NOT_PUBLIC.raise();
        }
        return campaign;
    }

    private ArrivalsView view(CampaignRef campaign) {
        var now = clock.instant();
        var since = now.minus(LISTED).truncatedTo(ChronoUnit.HOURS);
        var held = windows.of(campaign.id());
        var counts = answers.hours(campaign.id());
        var onPaper = answers.onPaper(campaign.id());
        var points = campaigns.points(campaign.id());
        var shown = points.stream()
                .map(point -> point(campaign, point, counts, onPaper.getOrDefault(point.id(), 0), held, since))
                .toList();
        int warnings = (int) shown.stream()
                .flatMap(point -> point.hours().stream())
                .filter(hour -> hour.flood() && !hour.excluded())
                .count();
        return new ArrivalsView(
                now,
                since,
                warnings,
                shown,
                held.stream()
                        .map(each -> window(each, points, count(counts, each)))
                        .toList(),
                campaigns.mayEdit(campaign.id()) ? List.of("exclude") : List.of());
    }

    private static PointArrivals point(
            CampaignRef campaign,
            ServicePointRef point,
            List<HourCount> counts,
            int onPaper,
            List<ExcludedWindow> windows,
            Instant since) {
        var here = counts.stream()
                .filter(each -> each.pointId().equals(point.id()))
                .toList();
        var hours = new ArrayList<HourArrivals>();
        int excluded = 0;
        int all = 0;
        for (var each : here) {
            var isExcluded = windows.stream().anyMatch(w -> w.isHeld() && w.covers(point.id(), each.hour()));
            all += each.answers();
            if (isExcluded) excluded += each.answers();
            if (each.hour().isBefore(since)) continue;
            var others = here.stream()
                    .filter(other -> other != each)
                    .map(HourCount::answers)
                    .toList();
            var usual = UsualHour.of(others, point.visitors(), campaign.opensAt(), campaign.closesAt());
            hours.add(new HourArrivals(
                    each.hour(), each.answers(), usual, UsualHour.isFlood(each.answers(), usual), isExcluded));
        }
        return new PointArrivals(
                point.code(), point.name(), point.visitors(), all - excluded + onPaper, onPaper, excluded, hours);
    }

    private static int count(List<HourCount> counts, ExcludedWindow window) {
        return counts.stream()
                .filter(each -> window.covers(each.pointId(), each.hour()))
                .mapToInt(HourCount::answers)
                .sum();
    }

    private static WindowView window(ExcludedWindow window, List<ServicePointRef> points, int inside) {
        var code = points.stream()
                .filter(each -> each.id().equals(window.pointId()))
                .map(ServicePointRef::code)
                .findFirst()
                .orElse(null);
        return new WindowView(
                window.id(),
                code,
                window.from(),
                window.until(),
                inside,
                window.reason(),
                window.by(),
                window.changedAt(),
                window.liftedReason());
    }
}
