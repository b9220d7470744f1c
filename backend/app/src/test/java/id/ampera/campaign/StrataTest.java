package id.ampera.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ampera.campaign.Grouping.Group;
import id.ampera.campaign.Grouping.Place;
import id.ampera.campaign.Strata.Audience;
import id.ampera.campaign.Strata.Stratum;
import id.ampera.organisation.Sex;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class StrataTest {
    private static final UUID CITY = new UUID(1, 0);

    /** An audience in the making: units below one city, cohorts below programmes. */
    private static final class Town {
        final List<Invitee> people = new ArrayList<>();
        final Map<UUID, Place> units = new HashMap<>(Map.of(CITY, new Place(CITY, "Kota", null)));
        final Map<UUID, Place> cohorts = new HashMap<>(Map.of(Grouping.REST, new Place(Grouping.REST, "", null)));

        UUID unit(String name, UUID above) {
            var id = UUID.randomUUID();
            units.put(id, new Place(id, name, above));
            return id;
        }

        UUID cohort(String name, UUID programme) {
            cohorts.putIfAbsent(programme, new Place(programme, "Program", Grouping.REST));
            var id = UUID.randomUUID();
            cohorts.put(id, new Place(id, name, programme));
            return id;
        }

        void add(int count, UUID unit, UUID cohort, Sex sex) {
            for (int i = 0; i < count; i++) {
                people.add(new Invitee(UUID.randomUUID(), UUID.randomUUID(), null, null, null, unit, cohort, sex));
            }
        }

        Strata.Partition parted(Cut... cuts) {
            return Strata.partition(
                    new Audience(people, units, cohorts), cuts.length == 0 ? Set.of() : EnumSet.of(cuts[0], cuts), 5);
        }
    }

    private final Town town = new Town();
    private final UUID programme = UUID.randomUUID();
    private final UUID cohort = town.cohort("Angkatan I", programme);

    @Test
    void without_cuts_there_is_one_stratum() {
        town.add(20, CITY, cohort, Sex.F);
        var parted = town.parted();
        assertThat(parted.strata()).singleElement().satisfies(only -> {
            assertThat(only.label()).isEqualTo("Semua responden");
            assertThat(only.members()).hasSize(20);
            assertThat(only.unit()).isNull();
        });
    }

    @Test
    void an_audience_below_one_stratum_is_refused() {
        town.add(14, CITY, cohort, Sex.F);
        assertThatThrownBy(town::parted).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_small_unit_joins_the_one_above() {
        var office = town.unit("Dinas", CITY);
        town.add(20, town.unit("Bidang Besar", office), cohort, Sex.F);
        town.add(4, town.unit("Bidang Kecil", office), cohort, Sex.F);
        town.add(12, office, cohort, Sex.F);
        var parted = town.parted(Cut.UNIT);
        assertThat(parted.strata()).extracting(Stratum::label).containsExactly("Bidang Besar", "Dinas (gabungan)");
        assertThat(parted.merges()).singleElement().satisfies(merge -> {
            assertThat(merge.label()).isEqualTo("Bidang Kecil");
            assertThat(merge.size()).isEqualTo(4);
            assertThat(merge.into()).isEqualTo("Dinas (gabungan)");
        });
    }

    @Test
    void small_units_without_one_above_become_the_rest() {
        town.add(40, town.unit("Besar", CITY), cohort, Sex.F);
        for (int i = 0; i < 5; i++) town.add(4, town.unit("Kecil " + i, CITY), cohort, Sex.F);
        var parted = town.parted(Cut.UNIT);
        assertThat(parted.strata()).extracting(Stratum::label).containsExactly("Besar", "Unit lain");
        assertThat(parted.strata().get(1).unit()).isEqualTo(new Group(null, "Unit lain"));
    }

    @Test
    void a_rest_that_is_too_small_takes_the_smallest_with_it() {
        town.add(40, town.unit("Besar", CITY), cohort, Sex.F);
        town.add(16, town.unit("Sedang", CITY), cohort, Sex.F);
        town.add(4, town.unit("Kecil", CITY), cohort, Sex.F);
        assertThat(town.parted(Cut.UNIT).strata())
                .extracting(stratum -> stratum.members().size())
                .containsExactly(40, 20);
    }

    @Test
    void small_cohorts_join_their_programme_first() {
        town.add(20, CITY, cohort, Sex.F);
        town.add(8, CITY, town.cohort("Angkatan II", programme), Sex.F);
        town.add(8, CITY, town.cohort("Angkatan III", programme), Sex.F);
        assertThat(town.parted(Cut.COHORT).strata())
                .extracting(Stratum::label)
                .containsExactly("Angkatan I", "Program (gabungan)");
    }

    @Test
    void a_sex_that_is_too_small_is_not_broken_down() {
        town.add(40, CITY, cohort, Sex.F);
        town.add(14, CITY, cohort, Sex.M);
        var parted = town.parted(Cut.SEX);
        assertThat(parted.strata()).singleElement().satisfies(only -> assertThat(only.sex())
                .isNull());
        assertThat(parted.notBrokenDown()).containsExactly(Cut.SEX);
    }

    @Test
    void two_units_of_one_name_keep_different_labels() {
        town.add(20, town.unit("Dinas", CITY), cohort, Sex.F);
        town.add(20, town.unit("Dinas", CITY), cohort, Sex.F);
        assertThat(town.parted(Cut.UNIT).strata())
                .extracting(stratum -> stratum.unit().label())
                .containsExactly("Dinas", "Dinas (2)");
    }

    @Test
    void whatever_the_audience_strata_are_large_few_disjoint_and_make_up_every_cut() {
        var random = new Random(1671);
        for (int round = 0; round < 150; round++) {
            var any = randomTown(random);
            var cuts = new HashSet<Cut>();
            for (var cut : List.of(Cut.UNIT, Cut.COHORT, Cut.SEX)) if (random.nextInt(4) > 0) cuts.add(cut);
            int minimum = 5 + random.nextInt(3);
            if (any.people.size() < 3 * minimum) continue;
            var strata = Strata.partition(new Audience(any.people, any.units, any.cohorts), cuts, minimum)
                    .strata();
            assertThat(strata.size()).isBetween(1, Strata.MOST);
            assertThat(strata)
                    .allSatisfy(stratum -> assertThat(stratum.members().size()).isGreaterThanOrEqualTo(3 * minimum));
            assertThat(strata).extracting(Stratum::label).doesNotHaveDuplicates();
            assertThat(strata.stream().flatMap(stratum -> stratum.members().stream()))
                    .containsExactlyInAnyOrderElementsOf(any.people);
            isUnionOfStrata(
                    strata,
                    Invitee::unitId,
                    stratum -> stratum.unit() == null ? "-" : stratum.unit().label());
            isUnionOfStrata(
                    strata,
                    Invitee::cohortId,
                    stratum -> stratum.cohort() == null ? "-" : stratum.cohort().label());
            isUnionOfStrata(
                    strata,
                    Invitee::sex,
                    stratum -> stratum.sex() == null ? "-" : stratum.sex().name());
        }
    }

    /** People who share a place are shown in the same group of the cut, in whichever stratum they are. */
    private static void isUnionOfStrata(
            List<Stratum> strata, Function<Invitee, Object> place, Function<Stratum, String> group) {
        var groups = new HashMap<Object, String>();
        for (var stratum : strata) {
            for (var person : stratum.members()) {
                var before = groups.put(place.apply(person), group.apply(stratum));
                if (before != null) assertThat(group.apply(stratum)).isEqualTo(before);
            }
        }
    }

    private static Town randomTown(Random random) {
        var any = new Town();
        var units = new ArrayList<>(List.of(CITY));
        int unitCount = 1 + random.nextInt(40);
        for (int i = 0; i < unitCount; i++) {
            units.add(any.unit("Unit " + random.nextInt(30), units.get(random.nextInt(units.size()))));
        }
        var programmes = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var cohorts = new ArrayList<UUID>();
        int cohortCount = 1 + random.nextInt(12);
        for (int i = 0; i < cohortCount; i++)
            cohorts.add(any.cohort("Angkatan " + i, programmes.get(random.nextInt(3))));
        int size = random.nextInt(600);
        for (int i = 0; i < size; i++) {
            // squared, so that some units are large and many small
            var unit = units.get((int) (units.size() * random.nextDouble() * random.nextDouble()));
            any.add(1, unit, cohorts.get(random.nextInt(cohorts.size())), random.nextInt(10) < 6 ? Sex.F : Sex.M);
        }
        return any;
    }
}
