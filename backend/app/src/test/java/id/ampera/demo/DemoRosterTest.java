package id.ampera.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.organisation.EmploymentType;
import id.ampera.organisation.Nip;
import id.ampera.organisation.RosterRow;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class DemoRosterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_same_day_and_seed_give_the_same_people() {
        assertThat(DemoRoster.generate(TODAY, 7)).isEqualTo(DemoRoster.generate(TODAY, 7));
        assertThat(DemoRoster.generate(TODAY, 7)).isNotEqualTo(DemoRoster.generate(TODAY, 8));
    }

    @Test
    void every_number_is_possible_and_held_once() {
        var rows = DemoRoster.generate(TODAY, 1671);
        var numbers = new HashSet<String>();
        for (var row : rows) {
            assertThat(Nip.parse(row.nip(), TODAY)).as(row.nip()).isPresent();
            assertThat(numbers.add(row.nip())).isTrue();
        }
        assertThat(rows).hasSize(13_870);
        assertThat(rows)
                .filteredOn(row -> row.employmentType() == EmploymentType.PNS)
                .hasSize(DemoRoster.PNS);
    }

    @Test
    void every_unit_with_a_share_has_people() {
        var used = DemoRoster.generate(TODAY, 1671).stream()
                .map(RosterRow::unitCode)
                .distinct()
                .toList();
        for (var unit : DemoData.units()) {
            if (unit.share() > 0) assertThat(used).contains(unit.code());
        }
    }
}
