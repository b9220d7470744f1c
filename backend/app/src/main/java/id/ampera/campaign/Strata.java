package id.ampera.campaign;

import id.ampera.campaign.Grouping.Group;
import id.ampera.campaign.Grouping.Place;
import id.ampera.organisation.Sex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Parts an audience into strata. Every stratum has at least three times the minimum group, there are at most 32, and every
 * declared cut is a union of strata: a group of a cut (a unit, a cohort, a sex) is the same people in all strata, because
 * small groups are merged for the whole audience and not stratum by stratum. An attribute that cannot be kept is not
 * broken down at all.
 *
 * <p>Attributes are taken one after the other, each refined as far as the ones before it allow. All orders are tried; the
 * one that shows most people in a group of their own wins.
 */
final class Strata {
    static final int MOST = 32;
    static final int FACTOR = 3;

    /** @param unit, cohort, sex null where not broken down */
    record Stratum(String label, Group unit, Group cohort, Sex sex, List<Invitee> members) {}

    /** A group that was too small to stand alone. */
    record Merge(Cut cut, String label, int size, String into) {}

    record Partition(List<Stratum> strata, List<Merge> merges, Set<Cut> notBrokenDown) {}

    /** An audience and the trees its attributes stand in. */
    record Audience(List<Invitee> people, Map<UUID, Place> units, Map<UUID, Place> cohorts) {}

    private static final UUID FEMALE = new UUID(0, 1);
    private static final UUID MALE = new UUID(0, 2);

    private final Audience audience;
    private final int least;
    private final Map<Cut, Grouping> groupings = new LinkedHashMap<>();

    private Strata(Audience audience, int least) {
        this.audience = audience;
        this.least = least;
    }

    static int leastSize(int minimumGroup) {
        return FACTOR * minimumGroup;
    }

    /** @throws IllegalArgumentException if the audience is smaller than one stratum */
    static Partition partition(Audience audience, Set<Cut> cuts, int minimumGroup) {
        var least = leastSize(minimumGroup);
        if (audience.people().size() < least) throw new IllegalArgumentException("audience smaller than one stratum");
        while (true) {
            Strata best = null;
            for (var order : orders(cuts)) {
                var tried = new Strata(audience, least);
                order.forEach(tried::refine);
                if (best == null || tried.score() > best.score()) best = tried;
            }
            var cells = best.cells();
            if (cells.size() <= MOST) return best.result(cells, cuts);
            least += minimumGroup;
        }
    }

    private static List<List<Cut>> orders(Set<Cut> cuts) {
        if (cuts.isEmpty()) return List.of(List.of());
        var orders = new ArrayList<List<Cut>>();
        for (var first : EnumSet.copyOf(cuts)) {
            var others = EnumSet.copyOf(cuts);
            others.remove(first);
            for (var rest : orders(others)) {
                var order = new ArrayList<Cut>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private void refine(Cut cut) {
        var used = audience.people().stream().map(place(cut)).collect(Collectors.toSet());
        var before = audience.people().stream().collect(Collectors.groupingBy(this::cellOf));
        var grouping = new Grouping(places(cut), used, cut == Cut.UNIT ? "Unit lain" : "Angkatan lain");
        grouping.coarsen(new Grouping.Fit() {
            @Override
            public Set<UUID> tooSmall(Grouping tried) {
                var small = new HashSet<UUID>();
                for (var cell : before.values()) {
                    sizes(cell, tried).forEach((group, size) -> {
                        if (size < least) small.add(group);
                    });
                }
                return small;
            }

            @Override
            public long size(UUID group) {
                return sizes(audience.people(), grouping).getOrDefault(group, 0L);
            }

            private Map<UUID, Long> sizes(List<Invitee> people, Grouping tried) {
                return people.stream()
                        .collect(Collectors.groupingBy(
                                person -> tried.groupOf(place(cut).apply(person)), Collectors.counting()));
            }
        });
        if (grouping.size() > 1) groupings.put(cut, grouping);
    }

    private Map<UUID, Place> places(Cut cut) {
        return switch (cut) {
            case UNIT -> audience.units();
            case COHORT -> audience.cohorts();
            case RATER_ROLE -> throw new IllegalStateException("raters answer by name");
            case SEX ->
                Map.of(
                        FEMALE, new Place(FEMALE, "Perempuan", null),
                        MALE, new Place(MALE, "Laki-laki", null));
            case POINT -> throw new IllegalArgumentException("a roster has no service points");
        };
    }

    private static Function<Invitee, UUID> place(Cut cut) {
        return switch (cut) {
            case UNIT -> Invitee::unitId;
            case COHORT -> Invitee::cohortId;
            case RATER_ROLE -> throw new IllegalStateException("raters answer by name");
            case SEX -> person -> person.sex() == Sex.F ? FEMALE : MALE;
            case POINT -> throw new IllegalArgumentException("a roster has no service points");
        };
    }

    private Map<Cut, UUID> cellOf(Invitee person) {
        var cell = new TreeMap<Cut, UUID>();
        groupings.forEach(
                (cut, grouping) -> cell.put(cut, grouping.groupOf(place(cut).apply(person))));
        return cell;
    }

    private Map<Map<Cut, UUID>, List<Invitee>> cells() {
        return audience.people().stream().collect(Collectors.groupingBy(this::cellOf));
    }

    /** Two for everybody in a group of their own, one for everybody in a merged one, over all attributes. */
    private long score() {
        long score = 0;
        for (var each : groupings.entrySet()) {
            for (var person : audience.people()) {
                var group = each.getValue().groupOf(place(each.getKey()).apply(person));
                score += each.getValue().isMerged(group) ? 1 : 2;
            }
        }
        return score;
    }

    private Partition result(Map<Map<Cut, UUID>, List<Invitee>> cells, Set<Cut> cuts) {
        var groups = new HashMap<Cut, Map<UUID, Group>>();
        groupings.forEach((cut, grouping) -> groups.put(cut, grouping.groups()));
        var taken = new HashSet<String>();
        var strata = new ArrayList<Stratum>();
        cells.forEach((cell, members) -> {
            var unit = find(groups, Cut.UNIT, cell);
            var cohort = find(groups, Cut.COHORT, cell);
            var sex = find(groups, Cut.SEX, cell);
            strata.add(new Stratum(
                    label(unit, cohort, sex),
                    unit,
                    cohort,
                    sex == null ? null : cell.get(Cut.SEX).equals(FEMALE) ? Sex.F : Sex.M,
                    List.copyOf(members)));
        });
        strata.replaceAll(each -> new Stratum(
                Grouping.unused(each.label(), taken), each.unit(), each.cohort(), each.sex(), each.members()));
        Collections.sort(strata, java.util.Comparator.comparing(Stratum::label));
        var lost = cuts.isEmpty() ? EnumSet.noneOf(Cut.class) : EnumSet.copyOf(cuts);
        lost.removeAll(groupings.keySet());
        return new Partition(List.copyOf(strata), merges(groups), lost);
    }

    private static Group find(Map<Cut, Map<UUID, Group>> groups, Cut cut, Map<Cut, UUID> cell) {
        return cell.containsKey(cut) ? groups.get(cut).get(cell.get(cut)) : null;
    }

    private static String label(Group... parts) {
        var names = new ArrayList<String>();
        for (var part : parts) if (part != null) names.add(part.label());
        var label = names.isEmpty() ? "Semua responden" : String.join(" · ", names);
        return label.length() > 380 ? label.substring(0, 380) : label;
    }

    private List<Merge> merges(Map<Cut, Map<UUID, Group>> groups) {
        var merges = new ArrayList<Merge>();
        groupings.forEach((cut, grouping) -> {
            for (var place : grouping.mergedPlaces()) {
                var size = (int) audience.people().stream()
                        .filter(person -> place(cut).apply(person).equals(place))
                        .count();
                var into = groups.get(cut).get(grouping.groupOf(place)).label();
                merges.add(new Merge(cut, places(cut).get(place).label(), size, into));
            }
        });
        return merges;
    }
}
