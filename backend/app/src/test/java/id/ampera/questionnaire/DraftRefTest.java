package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.platform.security.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftRefTest {
    private static final UUID MAKER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();

    @Test
    void what_is_shared_is_read_by_evaluators_decision_makers_and_administrators() {
        var shared = draft(true, MAKER);
        for (var role : Set.of(Role.EVALUATOR, Role.DECISION_MAKER, Role.ADMIN)) {
            assertThat(shared.isReadableBy(COLLEAGUE, Set.of(role))).as(role).isTrue();
        }
        assertThat(shared.isReadableBy(COLLEAGUE, Set.of(Role.UNIT_OFFICER))).isFalse();
        assertThat(shared.isReadableBy(MAKER, Set.of())).isFalse();
    }

    @Test
    void what_is_kept_is_read_by_its_maker_and_administrators() {
        var kept = draft(false, MAKER);
        assertThat(kept.isReadableBy(MAKER, Set.of(Role.EVALUATOR))).isTrue();
        assertThat(kept.isReadableBy(COLLEAGUE, Set.of(Role.EVALUATOR, Role.DECISION_MAKER)))
                .isFalse();
        assertThat(kept.isReadableBy(COLLEAGUE, Set.of(Role.ADMIN))).isTrue();
        assertThat(draft(false, null).isReadableBy(COLLEAGUE, Set.of(Role.EVALUATOR)))
                .isFalse();
    }

    private static DraftRef draft(boolean isShared, UUID makerId) {
        return new DraftRef(UUID.randomUUID(), "Kuesioner", 1, false, isShared, makerId, false);
    }
}
