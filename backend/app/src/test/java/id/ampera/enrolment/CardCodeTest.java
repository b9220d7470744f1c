package id.ampera.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class CardCodeTest {

    @Test
    void codes_are_sixteen_of_32_characters_and_never_the_same() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) codes.add(CardCode.random());
        assertThat(codes).hasSize(10_000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{16}"));
    }

    @Test
    void a_code_is_read_however_it_was_typed() {
        assertThat(CardCode.printed("7KQ2M9XT0WBD4HN1")).isEqualTo("7KQ2-M9XT-0WBD-4HN1");
        for (var typed : new String[] {"7kq2-m9xt-0wbd-4hn1", " 7KQ2 M9XT OWBD 4HNl ", "7kq2m9xtowbd4hni"}) {
            assertThat(CardCode.read(typed)).isEqualTo("7KQ2M9XT0WBD4HN1");
        }
    }

    @Test
    void nothing_that_is_secret_is_written_by_chance() {
        assertThat(new Activation("198609262015051001", "7KQ2M9XT0WBD4HN1", "empat kata yang diingat"))
                .hasToString("Activation");
        assertThat(new CardProof("198609262015051001", "7KQ2M9XT0WBD4HN1")).hasToString("CardProof");
    }
}
