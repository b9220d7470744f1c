package id.ampera.result;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Groups that the page shows, and all that it hides of a cut, of which the rows of one class or of too few people are held
 * back: those are the group less its other rows. Others that are held back besides are of most use where they stand in several.
 */
final class Alone {
    private record Shown(int cut, int group) {}

    private final Set<Shown> groups = new HashSet<>();

    /** @param minimum how many people are enough */
    Alone(List<RowClass> heldBack, int minimum) {
        Map<Shown, Integer> classes = new HashMap<>();
        Map<Shown, Integer> people = new HashMap<>();
        for (var each : heldBack) {
            if (each.answered() == 0) continue;
            for (int cut = 0; cut < each.labels().length; cut++) {
                var group = new Shown(cut, each.labels()[cut]);
                classes.merge(group, 1, Integer::sum);
                people.merge(group, each.answered(), Integer::sum);
            }
        }
        classes.forEach((group, count) -> {
            if (count == 1 || people.get(group) < minimum) groups.add(group);
        });
    }

    /** In how many of them these people stand. */
    int with(RowClass of) {
        return (int) IntStream.range(0, of.labels().length)
                .filter(cut -> groups.contains(new Shown(cut, of.labels()[cut])))
                .count();
    }
}
