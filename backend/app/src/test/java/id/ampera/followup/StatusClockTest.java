package id.ampera.followup;

import static id.ampera.followup.FollowUpStatus.CANNOT_BE_IMPLEMENTED;
import static id.ampera.followup.FollowUpStatus.FULLY_IMPLEMENTED;
import static id.ampera.followup.FollowUpStatus.NOT_IMPLEMENTED;
import static id.ampera.followup.FollowUpStatus.PARTIALLY_IMPLEMENTED;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.followup.StatusClock.Claimed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusClockTest {
    private static final Instant DAY = Instant.parse("2026-11-24T07:00:00Z");

    private static Claimed claim(ClaimKind kind, boolean reason, boolean proof, ClaimVerdict verdict) {
        return new Claimed(kind, reason, proof, verdict, verdict == null ? null : DAY, false);
    }

    private static FollowUpStatus status(List<Integer> progress, Claimed... claims) {
        return StatusClock.statusOf(progress, List.of(claims));
    }

    @Test
    void plans_alone_are_not_yet_follow_up() {
        assertThat(status(List.of())).isEqualTo(NOT_IMPLEMENTED);
        assertThat(status(List.of(0, 0))).isEqualTo(NOT_IMPLEMENTED);
        assertThat(status(List.of(0, 1))).isEqualTo(PARTIALLY_IMPLEMENTED);
    }

    @Test
    void all_actions_done_is_not_verified_yet() {
        assertThat(status(List.of(100, 100))).isEqualTo(PARTIALLY_IMPLEMENTED);
        assertThat(status(List.of(100), claim(ClaimKind.DONE, false, true, null)))
                .isEqualTo(PARTIALLY_IMPLEMENTED);
        assertThat(status(List.of(), claim(ClaimKind.DONE, false, true, ClaimVerdict.RETURNED)))
                .isEqualTo(PARTIALLY_IMPLEMENTED);
    }

    @Test
    void accepted_claims_close() {
        assertThat(status(List.of(40), claim(ClaimKind.DONE, false, true, ClaimVerdict.ACCEPTED)))
                .isEqualTo(FULLY_IMPLEMENTED);
        assertThat(status(List.of(40), claim(ClaimKind.CANNOT_BE_DONE, true, true, ClaimVerdict.ACCEPTED)))
                .isEqualTo(CANNOT_BE_IMPLEMENTED);
    }

    @Test
    void what_was_reopened_is_as_it_was_before_it_was_verified() {
        assertThat(status(List.of(40), reopened(ClaimKind.DONE))).isEqualTo(PARTIALLY_IMPLEMENTED);
        assertThat(status(List.of(0), reopened(ClaimKind.DONE))).isEqualTo(PARTIALLY_IMPLEMENTED);
        assertThat(status(List.of(0), reopened(ClaimKind.CANNOT_BE_DONE))).isEqualTo(NOT_IMPLEMENTED);
        assertThat(status(List.of(40), reopened(ClaimKind.CANNOT_BE_DONE))).isEqualTo(PARTIALLY_IMPLEMENTED);
        var again = new Claimed(ClaimKind.DONE, false, true, ClaimVerdict.ACCEPTED, DAY.plusSeconds(1), false);
        assertThat(status(List.of(100), reopened(ClaimKind.CANNOT_BE_DONE), again))
                .isEqualTo(FULLY_IMPLEMENTED);
    }

    private static Claimed reopened(ClaimKind kind) {
        return new Claimed(kind, true, true, ClaimVerdict.ACCEPTED, DAY, true);
    }

    @Test
    void without_reason_or_proof_nothing_is_closed() {
        assertThat(status(List.of(), claim(ClaimKind.CANNOT_BE_DONE, false, true, ClaimVerdict.ACCEPTED)))
                .isEqualTo(NOT_IMPLEMENTED);
        assertThat(status(List.of(), claim(ClaimKind.CANNOT_BE_DONE, true, false, ClaimVerdict.ACCEPTED)))
                .isEqualTo(NOT_IMPLEMENTED);
        assertThat(status(List.of(), claim(ClaimKind.DONE, false, false, ClaimVerdict.ACCEPTED)))
                .isEqualTo(PARTIALLY_IMPLEMENTED);
        assertThat(status(List.of(), claim(ClaimKind.CANNOT_BE_DONE, true, true, ClaimVerdict.RETURNED)))
                .isEqualTo(NOT_IMPLEMENTED);
    }

    @Test
    void per_cent_done_leaves_out_what_cannot_be_done() {
        var states = Stream.of(FULLY_IMPLEMENTED, PARTIALLY_IMPLEMENTED, NOT_IMPLEMENTED, CANNOT_BE_IMPLEMENTED)
                .map(each ->
                        new FollowUpState(UUID.randomUUID(), each, 0, 0, LocalDate.of(2027, 1, 1), false, 1, false))
                .toList();
        assertThat(FollowUpSummary.of(states).percentDone()).isEqualTo(33);
        assertThat(FollowUpSummary.of(states.subList(3, 4)).percentDone()).isNull();
        assertThat(FollowUpSummary.of(List.of()).percentDone()).isNull();
    }

    @Test
    void reminders_come_two_weeks_one_week_and_one_day_before_and_weekly_after() {
        assertThat(FollowUpReminderService.stageOf(15)).isNull();
        assertThat(FollowUpReminderService.stageOf(14)).isEqualTo(14);
        assertThat(FollowUpReminderService.stageOf(8)).isEqualTo(14);
        assertThat(FollowUpReminderService.stageOf(7)).isEqualTo(7);
        assertThat(FollowUpReminderService.stageOf(1)).isEqualTo(1);
        assertThat(FollowUpReminderService.stageOf(0)).isEqualTo(1);
        assertThat(FollowUpReminderService.stageOf(-1)).isEqualTo(-1);
        assertThat(FollowUpReminderService.stageOf(-7)).isEqualTo(-1);
        assertThat(FollowUpReminderService.stageOf(-8)).isEqualTo(-2);
    }
}
