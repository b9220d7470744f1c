package id.ampera.result;

import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.platform.time.TimeBeans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Up to when the answers to a public campaign stand in its results while it runs. Whoever works at the counter sees who
 * answers; if figures moved with every answer, the difference would be that person's. So they move at the end of a day, and
 * at a point only once as many have come as may be shown as a group, and as many again who wait. With the closing all of
 * them count: those who waited are a group too.
 */
final class PublicReach {
    /** Answers at a point in the hour that begins then. */
    record Hour(UUID pointId, Instant hour, int answers) {}

    private final boolean whole;
    private final Map<UUID, Instant> until = new HashMap<>();
    private final Map<UUID, Integer> counted = new HashMap<>();

    private PublicReach(boolean whole) {
        this.whole = whole;
    }

    /** @param hours of each point in their order */
    static PublicReach of(List<Hour> hours, CampaignRef campaign, LocalDate today) {
        return of(hours, campaign.status() != CampaignStatus.OPEN, campaign.minimumGroup(), today);
    }

    static PublicReach of(List<Hour> hours, boolean isOver, int minimumGroup, LocalDate today) {
        var reach = new PublicReach(isOver);
        var waiting = new HashMap<UUID, Integer>();
        var complete = new HashMap<UUID, Lot>();
        for (int at = 0; at < hours.size(); at++) {
            var each = hours.get(at);
            var point = each.pointId();
            int more = waiting.merge(point, each.answers(), Integer::sum);
            var day = dayOf(each);
            var next = at + 1 < hours.size() ? hours.get(at + 1) : null;
            var isLastOfDay = next == null
                    || !next.pointId().equals(point)
                    || !dayOf(next).equals(day);
            if (!isOver && (!isLastOfDay || !day.isBefore(today) || more < minimumGroup)) continue;
            var end = day.plusDays(1).atStartOfDay(TimeBeans.PALEMBANG).toInstant();
            var lot = new Lot(end, more);
            reach.include(point, isOver ? lot : complete.put(point, lot));
            waiting.remove(point);
        }
        return reach;
    }

    private record Lot(Instant end, int answers) {}

    private void include(UUID point, Lot lot) {
        if (lot == null) return;
        until.put(point, lot.end());
        counted.merge(point, lot.answers(), Integer::sum);
    }

    private static LocalDate dayOf(Hour hour) {
        return LocalDate.ofInstant(hour.hour(), TimeBeans.PALEMBANG);
    }

    boolean includes(UUID pointId, Instant hour) {
        var end = until.get(pointId);
        return whole || end != null && hour.isBefore(end);
    }

    int counted(UUID pointId) {
        return counted.getOrDefault(pointId, 0);
    }

    long counted() {
        return counted.values().stream().mapToLong(Integer::longValue).sum();
    }
}
