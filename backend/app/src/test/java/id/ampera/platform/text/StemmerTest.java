package id.ampera.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StemmerTest {
    private final Stemmer stemmer = new Stemmer();

    private List<String> stems(String text) {
        return stemmer.stems(text).stream().map(Stemmer.Stem::stem).toList();
    }

    @Test
    void words_of_one_stem_are_one() {
        for (var family : List.of(
                "pelayanan melayani dilayani layanan",
                "pelatihan melatih latihan",
                "penerapan menerapkan diterapkan",
                "perencanaan merencanakan rencana",
                "pengelolaan mengelola",
                "pembelajaran belajar")) {
            assertThat(stems(family)).as(family).containsOnly(stems(family).get(0));
        }
    }

    @Test
    void what_the_rules_miss_is_mended() {
        assertThat(stems("menulis mengerjakan penilaian memimpin kepemimpinan"))
                .containsExactly("tulis", "kerja", "nilai", "pimpin", "pimpin");
    }

    @Test
    void the_words_of_the_matter_are_no_stop_words() {
        assertThat(stems("manajemen waktu dan kerja")).hasSize(3);
    }

    @Test
    void abbreviations_and_figures_stay() {
        assertThat(stems("RB di OPD: 40 JP")).containsExactly("rb", "opd", "40", "jp");
    }

    @Test
    void offsets_are_those_of_the_text() {
        var text = "Praktik PELAYANAN \uD83D\uDE42 diterapkan.";
        assertThat(stemmer.stems(text).stream()
                        .map(stem -> text.substring(stem.start(), stem.end()))
                        .flatMap(Stream::of))
                .contains("Praktik", "PELAYANAN", "diterapkan");
    }
}
