package id.ampera.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts of questions and numbers inside sentences. */
class ExplorationWordsTest {
    private final ExplorationWords id = ExplorationWords.in("id");

    @Test
    void a_question_loses_its_full_stop_where_the_sentence_goes_on() {
        assertThat(id.of("test.item", "Isi sesuai dengan tugas saya.")).isEqualTo("\"Isi sesuai dengan tugas saya\"");
        assertThat(id.of("test.item", "Apa yang kurang?")).isEqualTo("\"Apa yang kurang?\"");
        assertThat(id.names(List.of("Isi sesuai.", "Berguna"))).isEqualTo("Isi sesuai, Berguna");
    }

    @Test
    void a_negative_number_has_a_minus_and_what_rounds_to_nothing_has_none() {
        assertThat(id.number(-0.125, 2)).isEqualTo("\u22120,12");
        assertThat(ExplorationWords.in("en").number(-1234.5, 1)).isEqualTo("\u22121,234.5");
        assertThat(id.number(-0.004, 2)).isEqualTo("0,00");
    }
}
