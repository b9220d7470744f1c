package id.ampera.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ampera.platform.problem.Problem;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever read a sheet first never stands for it, whichever way they try. */
class PaperSheetTest {
    private static final Instant NOW = Instant.parse("2026-12-02T03:00:00Z");
    private static final UUID DEWI = UUID.randomUUID();
    private static final Keyer FIRST = new Keyer("account-1", DEWI, "Dewi");
    private static final Keyer SAME_WITH_ANOTHER_ACCOUNT = new Keyer("account-2", DEWI, "Dewi");
    private static final Keyer SERVICE = new Keyer("account-1", null, "Dewi");
    private static final Keyer OTHER = new Keyer("account-3", UUID.randomUUID(), "Rudi");

    private static PaperSheet keyed() {
        var sheet = new PaperSheet(UUID.randomUUID(), UUID.randomUUID(), null, 12, NOW);
        sheet.key(new PaperSheet.Respondent(UUID.randomUUID(), UUID.randomUUID(), null), FIRST, "{\"q1\":\"4\"}", NOW);
        return sheet;
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(PaperProblem.SECOND_PERSON_NEEDED));
    }

    @Test
    void the_first_person_does_not_key_in_again_nor_confirm_nor_settle() {
        for (var same : new Keyer[] {FIRST, SAME_WITH_ANOTHER_ACCOUNT, SERVICE}) {
            var sheet = keyed();
            refused(() -> sheet.keyAgain(same, "{\"q1\":\"4\"}", NOW));
            refused(() -> sheet.count(Settlement.CONFIRMED, same, NOW));
            sheet.keyAgain(OTHER, "{\"q1\":\"5\"}", NOW);
            sheet.differ(1, NOW);
            refused(() -> sheet.count(Settlement.SETTLED, same, NOW));
            assertThat(sheet.state()).isEqualTo(SheetState.DIFFERS);
        }
    }

    @Test
    void what_counts_and_what_is_rejected_keeps_no_answers() {
        var counted = keyed();
        counted.keyAgain(OTHER, "{\"q1\":\"4\"}", NOW);
        counted.count(Settlement.KEYED_ALIKE, OTHER, NOW);
        assertThat(counted.first().answers()).isNull();
        assertThat(counted.second().answers()).isNull();
        assertThat(counted.first().name()).isEqualTo("Dewi");
        assertThat(counted.second().name()).isEqualTo("Rudi");
        var rejected = keyed();
        rejected.reject("Tidak terbaca", NOW);
        assertThat(rejected.first().answers()).isNull();
        assertThat(rejected.invitationId()).isNull();
    }

    @Test
    void a_sheet_that_nobody_keyed_in_does_not_count() {
        var sheet = new PaperSheet(UUID.randomUUID(), UUID.randomUUID(), null, 12, NOW);
        assertThatThrownBy(() -> sheet.count(Settlement.CONFIRMED, OTHER, NOW)).isInstanceOf(Problem.class);
    }
}
