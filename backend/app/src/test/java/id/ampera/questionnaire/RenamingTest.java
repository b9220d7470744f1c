package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenamingTest {

    @Test
    void what_says_the_same_under_another_code_was_renamed() {
        var before = draft(section("satu", "Materi", item("a", "Jelas?"), item("b", "Berguna?")));
        var after = draft(section("materi", "Materi", item("jelas", "Jelas?"), item("b", "Berguna?")));
        assertThat(Renaming.items(before, after)).isEqualTo(Map.of("a", "jelas"));
        assertThat(Renaming.sections(before, after)).isEqualTo(Map.of("satu", "materi"));
    }

    @Test
    void it_may_stand_elsewhere_meanwhile() {
        var before = draft(section("satu", "Satu", item("a", "Jelas?")), section("dua", "Dua"));
        var after = draft(section("satu", "Satu"), section("dua", "Dua", item("jelas", "Jelas?")));
        assertThat(Renaming.items(before, after)).isEqualTo(Map.of("a", "jelas"));
    }

    @Test
    void what_is_removed_replaced_or_only_moved_was_not() {
        var before = draft(section("satu", "Materi", item("a", "Jelas?"), item("b", "Berguna?")));
        assertThat(Renaming.items(before, draft(section("satu", "Materi", item("b", "Berguna?")))))
                .isEmpty();
        assertThat(Renaming.items(before, draft(section("satu", "Materi", item("c", "Lain?"), item("b", "Berguna?")))))
                .isEmpty();
        assertThat(Renaming.items(before, draft(section("satu", "Materi", item("b", "Berguna?"), item("a", "Jelas?")))))
                .isEmpty();
    }

    @Test
    void where_two_could_be_meant_none_is() {
        var before = draft(section("satu", "Materi", item("a", "Jelas?"), item("b", "Jelas?")));
        var after = draft(section("satu", "Materi", item("c", "Jelas?"), item("d", "Jelas?")));
        assertThat(Renaming.items(before, after)).isEmpty();
        var one = draft(section("satu", "Materi", item("c", "Jelas?")));
        assertThat(Renaming.items(before, one)).isEmpty();
    }

    @Test
    void what_says_nothing_yet_is_not_found_again() {
        var before = draft(section("satu", "", item("a", "")));
        var after = draft(section("dua", "", item("b", "")));
        assertThat(Renaming.items(before, after)).isEmpty();
        assertThat(Renaming.sections(before, after)).isEmpty();
    }

    private static Definition draft(Section... sections) {
        return new Definition(1, List.of("id"), text("Kuesioner"), null, null, null, List.of(sections), null);
    }

    private static Section section(String code, String title, Item... items) {
        return new Section(code, text(title), null, null, null, List.of(items));
    }

    private static Item item(String code, String text) {
        return DefinitionText.parse(
                        "{\"schema\":1,\"languages\":[\"id\"],\"title\":{\"id\":\"x\"},\"sections\":[{\"code\":\"s\",\"title\":{\"id\":\"x\"},\"items\":[{\"type\":\"long-text\",\"code\":\""
                                + code + "\",\"text\":{\"id\":\"" + text + "\"}}]}]}")
                .items()
                .get(0);
    }

    private static Texts text(String indonesian) {
        return new Texts(indonesian, null);
    }
}
