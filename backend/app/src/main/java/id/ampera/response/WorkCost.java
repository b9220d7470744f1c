package id.ampera.response;

import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.ServicePointRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much work one answer costs: little as long as a point is as busy as usual, twice as much with every doubling beyond
 * that. Whoever reads the questions does not notice it; whoever floods pays for each answer.
 */
@ApplicationScoped
class WorkCost {
    private static final int MOST_MORE = 5;
    private static final int MOST = 1024;
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private record Known(int bits, Instant at) {}

    private final PublicAnswerService answers;
    private final PublicConfig config;
    private final Clock clock;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    WorkCost(PublicAnswerService answers, PublicConfig config, Clock clock) {
        this.answers = answers;
        this.config = config;
        this.clock = clock;
    }

    int bits(CampaignRef campaign, ServicePointRef point) {
        var now = clock.instant();
        var before = known.get(point.id());
        if (before != null && before.at().plus(MOMENT).isAfter(now)) return before.bits();
        if (known.size() >= MOST) known.clear();
        int bits = config.workBits() + more(campaign, point, now.truncatedTo(ChronoUnit.HOURS));
        known.put(point.id(), new Known(bits, now));
        return bits;
    }

    private int more(CampaignRef campaign, ServicePointRef point, Instant hour) {
        var counts = answers.hours(campaign.id(), point.id());
        var others = counts.stream()
                .filter(each -> !each.hour().equals(hour))
                .map(HourCount::answers)
                .toList();
        int here = counts.stream()
                .filter(each -> each.hour().equals(hour))
                .mapToInt(HourCount::answers)
                .sum();
        var usual = UsualHour.of(others, point.visitors(), campaign.opensAt(), campaign.closesAt());
        var times = here / UsualHour.limit(usual);
        return times <= 1 ? 0 : Math.min(MOST_MORE, (int) Math.ceil(Math.log(times) / Math.log(2)));
    }
}
