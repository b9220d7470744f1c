package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentLibraryTest {
    private final InstrumentLibrary library = new InstrumentLibrary();

    @Test
    void every_instrument_is_complete_in_both_languages() {
        assertThat(library.list()).hasSize(12);
        for (var each : library.list()) {
            var definition = library.start(each.code());
            assertThat(DefinitionShape.check(definition)).as(each.code()).isEmpty();
            assertThat(DefinitionCompleteness.check(definition)).as(each.code()).isEmpty();
            assertThat(definition.languages()).containsExactly("id", "en");
            assertThat(each.source().en()).isNotBlank();
        }
    }

    /** Official order; elements are known by code, since applications disagree about their numbers. */
    @Test
    void the_nine_elements_of_the_satisfaction_survey_have_their_own_labels_in_the_right_direction() {
        var elements = library.start("skm").sections().get(0).items();
        assertThat(elements)
                .extracting(Item::code)
                .containsExactly(
                        "persyaratan",
                        "prosedur",
                        "waktu_penyelesaian",
                        "biaya_tarif",
                        "produk_layanan",
                        "kompetensi_pelaksana",
                        "perilaku_pelaksana",
                        "penanganan_pengaduan",
                        "sarana_prasarana");
        for (var element : elements) {
            assertThat(element.options()).extracting(Option::value).containsExactly(1, 2, 3, 4);
            assertThat(element.mustBeAnswered()).isTrue();
        }
        assertThat(label(elements.get(3), 4)).isEqualTo("Gratis");
        assertThat(label(elements.get(3), 1)).isEqualTo("Sangat mahal");
        assertThat(label(elements.get(7), 4)).isEqualTo("Dikelola dengan baik");
        assertThat(label(elements.get(7), 1)).isEqualTo("Tidak ada");
    }

    @Test
    void the_post_training_evaluation_has_six_parts() {
        var definition = library.start("evaluasi-pasca-pelatihan");
        assertThat(definition.sections()).hasSize(6);
        for (var code : List.of("materi_relevan", "materi_kurang", "peningkatan_kinerja")) {
            var item = definition.items().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(item.minChoices(), item.maxChoices())).containsExactly(3, 3);
        }
    }

    @Test
    void the_behaviours_of_the_core_values_are_three_for_each_of_seven() {
        var values = library.start("perilaku-berakhlak").sections().subList(0, 7);
        assertThat(values)
                .extracting(each -> each.title().id())
                .containsExactly(
                        "Berorientasi Pelayanan",
                        "Akuntabel",
                        "Kompeten",
                        "Harmonis",
                        "Loyal",
                        "Adaptif",
                        "Kolaboratif");
        for (var value : values) {
            assertThat(value.items()).hasSize(1);
            assertThat(value.items().get(0).rows()).hasSize(3);
        }
    }

    @Test
    void there_is_one_to_start_from_for_each_level_of_kirkpatrick() {
        for (var code : List.of(
                "kirkpatrick-1-reaksi",
                "kirkpatrick-2-pembelajaran",
                "kirkpatrick-3-perilaku",
                "kirkpatrick-4-hasil")) {
            var instrument = library.show(code);
            assertThat(instrument.source().id()).contains("Kirkpatrick");
        }
        var before = library.start("kirkpatrick-2-pembelajaran").items().get(0);
        var after = library.start("kirkpatrick-2-pembelajaran").items().get(1);
        assertThat(after.rows()).isEqualTo(before.rows());
    }

    private static String label(Item item, int value) {
        return item.options().stream()
                .filter(option -> option.value() == value)
                .findFirst()
                .orElseThrow()
                .label()
                .id();
    }
}
