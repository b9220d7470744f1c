package id.ampera.campaign;

import id.ampera.campaign.Releasing.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What happens at the release to strata with too few answers: the smallest is merged with the one that is most like it,
 * and what they do not share is not broken down any more, until every group has the minimum. If all together have too
 * few, nothing is shown. Strata without any answer have nothing to hide and stay.
 *
 * <p>After interim releases the difference to what they showed is a group of its own: where anything differs, as many
 * answers as a group needs must be new, or the stratum is merged likewise.
 */
final class StrataRollUp {
    /** @param attributes values by attribute in a fixed order; null where not broken down */
    record Counted(UUID id, List<String> attributes, Standing standing) {
        Counted(UUID id, List<String> attributes, int answers) {
            this(id, attributes, Standing.of(answers));
        }

        int answers() {
            return standing.answers();
        }
    }

    /** @param shownIn the stratum that carries the group; attributes those that the group still has */
    record Outcome(UUID shownIn, List<String> attributes) {}

    private static final class Group {
        final List<UUID> members = new ArrayList<>();
        List<String> attributes;
        int answers;
        int fresh;
        boolean disturbed;

        Group(Counted stratum) {
            members.add(stratum.id());
            attributes = stratum.attributes();
            answers = stratum.standing().answers();
            fresh = stratum.standing().fresh();
            disturbed = stratum.standing().disturbed();
        }

        /** People whom something follows about that nobody knew before. */
        int size() {
            return disturbed ? fresh : answers;
        }

        /** A shared unit weighs more than a shared cohort, that more than a shared sex. */
        int likeness(Group other) {
            int same = 0;
            for (int i = 0; i < attributes.size(); i++) {
                var mine = attributes.get(i);
                if (mine != null && mine.equals(other.attributes.get(i))) same += 1 << (attributes.size() - i);
            }
            return same;
        }

        void absorb(Group other) {
            var kept = new ArrayList<String>();
            for (int i = 0; i < attributes.size(); i++) {
                var mine = attributes.get(i);
                kept.add(Objects.equals(mine, other.attributes.get(i)) ? mine : null);
            }
            attributes = kept;
            answers += other.answers;
            fresh += other.fresh;
            disturbed |= other.disturbed;
            members.addAll(other.members);
        }
    }

    private StrataRollUp() {}

    /** Outcome by stratum; strata whose answers are dropped are absent. */
    static Map<UUID, Outcome> of(List<Counted> strata, int minimum) {
        var groups = new ArrayList<Group>();
        var outcomes = new HashMap<UUID, Outcome>();
        for (var stratum : strata) {
            if (stratum.standing().answers() > 0 || stratum.standing().disturbed()) groups.add(new Group(stratum));
            else outcomes.put(stratum.id(), new Outcome(stratum.id(), stratum.attributes()));
        }
        var bySize = Comparator.<Group>comparingInt(Group::size).thenComparing(group -> group.members.get(0));
        while (groups.size() > 1) {
            groups.sort(bySize);
            var smallest = groups.get(0);
            if (smallest.size() >= minimum) break;
            groups.remove(smallest);
            var nearest = groups.stream()
                    .max(Comparator.<Group>comparingInt(smallest::likeness).thenComparing(bySize.reversed()))
                    .orElseThrow();
            nearest.absorb(smallest);
        }
        for (var group : groups) {
            if (group.size() < minimum) continue;
            var carrier = group.members.get(0);
            for (var member : group.members) outcomes.put(member, new Outcome(carrier, group.attributes));
        }
        return outcomes;
    }
}
