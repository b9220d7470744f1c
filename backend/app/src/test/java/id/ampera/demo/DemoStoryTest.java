package id.ampera.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.demo.DemoProgramme.Survey;
import id.ampera.platform.time.TimeBeans;
import id.ampera.programme.ParticipationStatus;
import id.ampera.programme.SessionMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoStoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DemoStory STORY = DemoStory.tell(TODAY, 1671);

    @Test
    void the_same_day_and_seed_tell_the_same_story() throws Exception {
        assertThat(fingerprint(DemoStory.tell(TODAY, 1671))).isEqualTo(fingerprint(STORY));
        assertThat(fingerprint(DemoStory.tell(TODAY, 1672))).isNotEqualTo(fingerprint(STORY));
    }

    private static String fingerprint(DemoStory story) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(story.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void three_programmes_have_twelve_cohorts_of_forty_people_who_take_part_once() {
        assertThat(STORY.roster()).hasSize(13_870);
        assertThat(STORY.programmes()).hasSize(3);
        assertThat(STORY.programmes()).flatExtracting(DemoProgramme::cohorts).hasSize(12);
        assertThat(STORY.participants()).hasSize(480);
        assertThat(STORY.participants().stream().map(DemoParticipant::nip).distinct())
                .hasSize(480);
        var active = STORY.participants().stream()
                .filter(DemoParticipant::isAsked)
                .collect(groupingBy(DemoParticipant::cohort, counting()));
        assertThat(active).hasSize(12);
        assertThat(active.values()).allMatch(count -> count >= 34 && count <= 40);
    }

    @Test
    void every_participant_is_on_the_roster_in_the_same_unit() {
        var units = STORY.roster().stream()
                .collect(java.util.stream.Collectors.toMap(row -> row.nip(), row -> row.unitCode()));
        assertThat(STORY.participants()).allMatch(person -> person.unit().equals(units.get(person.nip())));
    }

    @Test
    void strata_of_unit_and_sex_are_three_times_the_minimum_group() {
        var strata = STORY.participants().stream()
                .filter(person -> person.survey() == Survey.CLOSED && person.isAsked())
                .collect(groupingBy(
                        person -> (isCommon(person) ? person.unit() : "others") + " " + person.sex(), counting()));
        assertThat(strata).hasSize(16);
        assertThat(strata.values()).allMatch(count -> count >= 15);
        var cohorts = STORY.participants().stream()
                .filter(person -> person.survey() == Survey.OPEN && person.isAsked())
                .collect(groupingBy(person -> person.cohort() + " " + person.sex(), counting()));
        assertThat(cohorts).hasSize(6);
        assertThat(cohorts.values()).allMatch(count -> count >= 15);
    }

    private static boolean isCommon(DemoParticipant person) {
        return DemoParticipants.QUOTAS.stream().anyMatch(quota -> quota.unit().equals(person.unit()));
    }

    @Test
    void days_lie_where_the_surveys_need_them() {
        for (var day = TODAY; day.isBefore(TODAY.plusDays(7)); day = day.plusDays(1)) {
            for (var cohort : STORY.programmes().stream()
                    .flatMap(programme -> programme.cohorts().stream())
                    .toList()) {
                var end = cohort.endsOn(day);
                var start = cohort.startsOn(day);
                if (cohort.isRunning()) assertThat(day).isBetween(start, end);
                else assertThat(end).isBefore(day.minusDays(14));
                if (cohort.survey() == Survey.CLOSED) {
                    assertThat(end).isBetween(day.minusMonths(12), day.minusMonths(6));
                }
            }
        }
    }

    @Test
    void practice_is_visibly_little_in_two_programmes() {
        assertThat(practice(0)).isLessThan(0.25);
        assertThat(practice(1)).isLessThan(0.25);
        assertThat(practice(2)).isGreaterThan(0.5);
    }

    private static double practice(int programme) {
        var each = STORY.programmes().get(programme);
        double practice = each.hours(SessionMode.SIMULATION) + each.hours(SessionMode.ON_THE_JOB);
        return practice / (practice + each.hours(SessionMode.THEORY));
    }

    @Test
    void scores_gain_about_half_of_what_was_missing() {
        var tested = STORY.participants().stream()
                .filter(person -> person.preTest() != null && person.postTest() != null)
                .toList();
        var gain = tested.stream()
                .mapToDouble(person -> (person.postTest() - person.preTest()) / (100.0 - person.preTest()))
                .average()
                .orElseThrow();
        assertThat(gain).isBetween(0.40, 0.60);
        assertThat(tested)
                .filteredOn(person -> person.postTest() < person.preTest())
                .hasSizeBetween(1, 12);
        assertThat(STORY.participants())
                .filteredOn(person -> person.status() == ParticipationStatus.COMPLETED
                        && (person.preTest() == null || person.postTest() == null))
                .hasSizeBetween(4, 40);
        assertThat(tested).allMatch(person -> person.preTest() >= 0 && person.postTest() <= 100);
    }

    @Test
    void the_closed_survey_tells_the_story() {
        assertThat((double) STORY.closed().size() / asked(Survey.CLOSED)).isBetween(0.58, 0.72);
        Predicate<DemoReply> all = reply -> true;
        assertThat(positive(DemoTopic.COMPETENCE, all)).isGreaterThan(0.75);
        assertThat(mean(DemoTopic.BENEFIT, all)).isGreaterThan(3.9);
        assertThat(mean(DemoTopic.APPLICABLE, all)).isLessThan(mean(DemoTopic.RELEVANCE, all) - 0.5);
        Predicate<DemoReply> time = reply -> reply.about().programme().equals("MWP");
        Predicate<DemoReply> serving = reply -> reply.about().place().servesThePublic();
        assertThat(mean(DemoTopic.TIME_MANAGEMENT, time)).isGreaterThan(4.1);
        assertThat(mean(DemoTopic.PRACTICE, time)).isLessThan(2.6);
        assertThat(mean(DemoTopic.TIME_MANAGEMENT, serving))
                .isGreaterThan(mean(DemoTopic.TIME_MANAGEMENT, serving.negate()) + 0.15);
        assertThat(mean(DemoTopic.PRACTICE, serving)).isLessThan(mean(DemoTopic.PRACTICE, serving.negate()) - 0.3);
    }

    @Test
    void the_accounts_that_a_visitor_uses_are_asked_and_have_not_answered() {
        var asked = STORY.participants().stream()
                .filter(person -> person.survey() == Survey.OPEN && person.isAsked())
                .map(DemoParticipant::nip)
                .toList();
        assertThat(asked).contains("199309182019022008", "199101302023212010");
        assertThat(STORY.open()).extracting(DemoReply::nip).doesNotContain("199309182019022008", "199101302023212010");
        assertThat(STORY.open().size()).isBetween(30, 60);
        assertThat(STORY.closed()).extracting(DemoReply::nip).contains("199506042020121009");
        var superior = "198707252011011006";
        assertThat(STORY.ratings())
                .filteredOn(rating -> rating.superior().equals(superior))
                .hasSize(3);
        assertThat(STORY.superiors())
                .filteredOn(reply -> reply.nip().equals(superior))
                .hasSize(1);
    }

    @Test
    void citizens_come_by_three_counters_in_office_hours_before_today() {
        for (var day = TODAY; day.isBefore(TODAY.plusDays(7)); day = day.plusDays(1)) {
            var today = day;
            var visits = DemoVisits.draw(DemoData.counters(), day, 1671);
            assertThat(visits).hasSizeBetween(80, 150);
            assertThat(visits.stream().map(DemoVisit::point).distinct()).hasSize(3);
            assertThat(visits)
                    .extracting(visit -> visit.at().atZone(TimeBeans.PALEMBANG))
                    .allMatch(at -> at.toLocalDate().isBefore(today)
                            && !at.toLocalDate().isBefore(DemoVisits.opening(today)))
                    .allMatch(at -> at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                    .allMatch(at -> at.getHour() >= 8 && at.getHour() < 15);
        }
    }

    @Test
    void citizens_wait_long_at_one_counter_and_miss_a_place_to_sit_at_another() {
        assertThat(rated("LOKET-KTP", "waktu_penyelesaian")).isLessThan(rated("KELILING", "waktu_penyelesaian") - 0.5);
        assertThat(rated("KELILING", "sarana_prasarana")).isLessThan(rated("LOKET-AKTA", "sarana_prasarana"));
    }

    private static double rated(String point, String element) {
        return STORY.visits().stream()
                .filter(visit -> visit.point().equals(point))
                .mapToInt(visit -> visit.ratings().get(element))
                .average()
                .orElseThrow();
    }

    @Test
    void texts_are_many_and_fit_what_their_writer_thinks() {
        var replies =
                Stream.of(STORY.closed(), STORY.open()).flatMap(List::stream).toList();
        var texts = replies.stream()
                .flatMap(reply -> Stream.of(reply.helped(), reply.improve()))
                .filter(text -> text != null)
                .toList();
        assertThat(texts.stream().distinct().count()).isGreaterThan(100);
        assertThat(replies).anyMatch(reply -> reply.improve() == null);
        for (var reply : replies) {
            if (reply.improve() == null || !reply.improve().contains("praktik")) continue;
            var person = reply.about();
            assertThat(DemoData.comments().get("improve"))
                    .filteredOn(comment -> comment.text().equals(reply.improve()))
                    .anyMatch(comment -> comment.fits(person, reply.opinion()));
        }
    }

    private static long asked(Survey survey) {
        return STORY.participants().stream()
                .filter(person -> person.survey() == survey && person.isAsked())
                .count();
    }

    private static double mean(DemoTopic topic, Predicate<DemoReply> who) {
        return STORY.closed().stream()
                .filter(who)
                .mapToInt(reply -> reply.opinion().step(topic, 5))
                .average()
                .orElseThrow();
    }

    private static double positive(DemoTopic topic, Predicate<DemoReply> who) {
        return STORY.closed().stream()
                .filter(who)
                .mapToInt(reply -> reply.opinion().step(topic, 5) >= 4 ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
