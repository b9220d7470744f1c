package id.ampera.demo;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.RaterRole;
import id.ampera.demo.DemoProgramme.Survey;
import id.ampera.platform.time.TimeBeans;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the surveys of the story are compared with. */
class DemoComparisonsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DemoStory STORY = DemoStory.tell(TODAY, 1671);

    @Test
    void soon_after_the_training_more_is_thought_of_it_than_back_at_work() {
        double asked = STORY.participants().stream()
                .filter(person -> person.survey() == Survey.CLOSED && person.isAsked())
                .count();
        assertThat(STORY.earlier().size() / asked).isBetween(0.66, 0.82);
        for (var topic : List.of(DemoTopic.APPLICABLE, DemoTopic.PRACTICE, DemoTopic.RELEVANCE)) {
            assertThat(mean(STORY.earlier(), topic)).isGreaterThan(mean(STORY.closed(), topic) + 0.15);
        }
        assertThat(mean(STORY.earlier(), DemoTopic.TIME_MANAGEMENT))
                .isLessThan(mean(STORY.closed(), DemoTopic.TIME_MANAGEMENT) - 0.15);
    }

    @Test
    void practice_matters_most_and_is_worst_among_twelve_elements_that_are_rated_twice() {
        assertThat(STORY.quality()).hasSizeBetween(60, 110);
        assertThat(STORY.quality()).allMatch(sheet -> sheet.steps().size() == 24);
        assertThat(twice("importance")).isGreaterThan(4);
        assertThat(twice("performance")).isLessThan(3);
    }

    private static double mean(List<DemoReply> replies, DemoTopic topic) {
        return replies.stream()
                .mapToInt(reply -> reply.opinion().step(topic, 5))
                .average()
                .orElseThrow();
    }

    private static double twice(String side) {
        return STORY.quality().stream()
                .mapToInt(sheet -> sheet.steps().get("mutu.praktik." + side))
                .average()
                .orElseThrow();
    }

    @Test
    void people_see_themselves_as_more_inventive_than_their_superiors_do() {
        var conduct = STORY.conduct();
        var accounts = DemoData.accounts().stream().map(each -> each.nip()).toList();
        assertThat(conduct.ties()).noneMatch(tie -> accounts.contains(tie.rater()));
        assertThat(conduct.ties())
                .allMatch(tie -> tie.rater().equals(tie.about().nip()) == (tie.role() == RaterRole.SELF));
        assertThat(conduct.ties().stream()
                        .map(tie -> tie.rater() + tie.about().nip())
                        .distinct())
                .hasSameSizeAs(conduct.ties());
        var roles = conduct.ties().stream()
                .collect(Collectors.toMap(tie -> tie.rater() + tie.about().nip(), DemoConduct.Tie::role));
        var seen = conduct.sheets().stream()
                .collect(groupingBy(sheet -> roles.get(sheet.nip() + sheet.about()), averagingInt(sheet -> sheet.steps()
                        .get("adaptif.inovasi"))));
        assertThat(seen).hasSize(3);
        assertThat(seen.get(RaterRole.SELF)).isGreaterThan(seen.get(RaterRole.SUPERIOR) + 0.5);
    }

    @Test
    void half_a_year_ago_citizens_came_by_the_same_counters_and_waited_longer() {
        for (var day = TODAY; day.isBefore(TODAY.plusDays(7)); day = day.plusDays(1)) {
            var today = day;
            assertThat(DemoVisits.drawEarlier(DemoData.counters(), day, 1671))
                    .hasSizeBetween(60, 80)
                    .extracting(visit -> visit.at().atZone(TimeBeans.PALEMBANG).toLocalDate())
                    .allMatch(at -> !at.isBefore(DemoVisits.earlierOpening(today))
                            && at.isBefore(DemoVisits.earlierClosing(today)));
        }
        assertThat(waited(STORY.earlierVisits())).isLessThan(waited(STORY.visits()) - 0.2);
    }

    private static double waited(List<DemoVisit> visits) {
        return visits.stream()
                .mapToInt(visit -> visit.ratings().get("waktu_penyelesaian"))
                .average()
                .orElseThrow();
    }
}
