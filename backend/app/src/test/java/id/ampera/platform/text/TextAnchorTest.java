package id.ampera.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextAnchorTest {
    private static final String TEXT =
            "T: Apa manfaat pelatihan?\nJ: Materinya bagus, tetapi praktiknya kurang. Kami butuh simulasi loket. Ya.";

    private static TextAnchor of(String words) {
        var at = TEXT.indexOf(words);
        return TextAnchor.of(TEXT, at, at + words.length());
    }

    @Test
    void two_hundred_characters_before_it_move_it_along() {
        var anchor = of("praktiknya kurang");
        var moved = anchor.in("x".repeat(200) + TEXT).orElseThrow();
        assertThat(moved.start()).isEqualTo(anchor.start() + 200);
        assertThat(moved.exact()).isEqualTo("praktiknya kurang");
        var at = anchor.start();
        var close = TEXT.substring(0, at) + "y".repeat(200) + TEXT.substring(at);
        assertThat(anchor.in(close).orElseThrow().start()).isEqualTo(at + 200);
    }

    @Test
    void deleted_words_are_lost_even_if_the_same_words_stand_elsewhere() {
        assertThat(of("praktiknya kurang").in(TEXT.replace("praktiknya kurang", "waktunya cukup")))
                .isEmpty();
        var anchor = of("Ya");
        assertThat(anchor.in("Ya, kata beliau. " + TEXT.replace(" Ya.", ""))).isEmpty();
    }

    @Test
    void among_equal_words_the_context_decides_and_then_the_distance() {
        var anchor = of("kurang");
        var doubled = "Waktunya kurang lama. " + TEXT;
        assertThat(anchor.in(doubled).orElseThrow().start())
                .isEqualTo(TEXT.indexOf("kurang") + "Waktunya kurang lama. ".length());
        var text = "ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya";
        assertThat(TextAnchor.of(text, 45, 47).in(text).orElseThrow().start()).isEqualTo(45);
    }

    @Test
    void a_long_passage_is_found_by_its_own_words() {
        var anchor = of("Materinya bagus, tetapi praktiknya kurang.");
        assertThat(anchor.in("Sama sekali lain: Materinya bagus, tetapi praktiknya kurang. Titik."))
                .isPresent();
    }

    @Test
    void characters_outside_the_basic_plane_stay_whole() {
        var text = "\uD83D\uDE00".repeat(40) + "inti" + "\uD83D\uDE00".repeat(40);
        var anchor = TextAnchor.of(text, 80, 84);
        assertThat(anchor.prefix()).hasSizeLessThanOrEqualTo(32).startsWith("\uD83D\uDE00");
        assertThat(anchor.suffix()).endsWith("\uD83D\uDE00");
        assertThatThrownBy(() -> TextAnchor.of(text, 79, 84)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextAnchor.of(text, 84, 84)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextAnchor.of(text, 0, text.length() + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_whole_text_is_a_passage() {
        var anchor = TextAnchor.of("Ya.", 0, 3);
        assertThat(anchor.in("Ya.")).contains(anchor);
        assertThat(anchor.in("Tidak.")).isEmpty();
    }
}
