package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.questionnaire.Identifying.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyingTest {
    private static Definition asking(Item... items) {
        var section = new Section("s1", null, null, null, null, List.of(items));
        return new Definition(1, List.of("id"), new Texts("Survei", null), null, null, null, List.of(section), null);
    }

    private static Item item(ItemType type, Texts text, BigDecimal max, List<Option> options) {
        return new Item(
                type, "q1", text, null, null, null, null, null, options, null, null, null, null, max, null, null, null,
                null, null, null, null, null, null, null, null, null);
    }

    private static List<Kind> kinds(ItemType type, String text) {
        return Identifying.hints(asking(item(type, new Texts(text, null), null, null))).stream()
                .map(Identifying.Hint::kind)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nama|NAME",
                "Nama lengkap Anda|NAME",
                "Tuliskan NIP Anda|EMPLOYEE_NUMBER",
                "Nomor induk pegawai|EMPLOYEE_NUMBER",
                "NIK (16 angka)|IDENTITY_NUMBER",
                "No. HP yang dapat dihubungi|PHONE",
                "Nomor WhatsApp|PHONE",
                "Alamat surel|MAIL",
                "Email address|MAIL",
                "Alamat rumah|ADDRESS",
                "Tempat, tanggal lahir|BIRTH",
                "Year of birth|BIRTH",
                "What is your name?|NAME"
            })
    void words_that_ask_who_answers_are_found_in_both_languages(String text, Kind kind) {
        assertThat(kinds(ItemType.SHORT_TEXT, text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apa yang paling membantu pekerjaan Anda?",
                "Bagaimana pelatihan ini dinamai oleh rekan Anda?",
                "Apa kesan Anda tentang sikap petugas?",
                "Sebutkan sikap yang unik",
                "What did you learn about sharp questions?",
                "Berapa jam waktu belajar?"
            })
    void ordinary_questions_are_not(String text) {
        assertThat(kinds(ItemType.LONG_TEXT, text)).isEmpty();
    }

    @Test
    void the_english_text_and_the_help_are_read_too() {
        var english = item(ItemType.SHORT_TEXT, new Texts("Identitas", "Your full name"), null, null);
        assertThat(Identifying.hints(asking(english))).extracting("kind").containsExactly(Kind.NAME);
    }

    @Test
    void a_number_of_ten_digits_is_no_count() {
        var text = new Texts("Nomor", null);
        var number = item(ItemType.NUMBER, text, new BigDecimal("9999999999"), null);
        assertThat(Identifying.hints(asking(number))).extracting("kind").containsExactly(Kind.LONG_NUMBER);
        var count = item(ItemType.NUMBER, text, new BigDecimal("1000"), null);
        assertThat(Identifying.hints(asking(count))).isEmpty();
    }

    @Test
    void choices_are_not_asked_for_names_but_describe_people_together() {
        var options = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Option("o" + i, null, new Texts("Pilihan " + i, null), null))
                .toList();
        var sex = item(ItemType.SINGLE_CHOICE, new Texts("Jenis kelamin", null), null, options.subList(0, 2));
        var grade = item(ItemType.SINGLE_CHOICE, new Texts("Golongan", null), null, options);
        var other = item(ItemType.SINGLE_CHOICE, new Texts("Metode yang disukai", null), null, options);
        var definition = asking(sex, grade, other);
        assertThat(Identifying.hints(definition)).isEmpty();
        assertThat(Identifying.aboutOneself(definition)).containsExactly(sex, grade);
        assertThat(Identifying.combinations(Identifying.aboutOneself(definition)))
                .isEqualTo(10);
    }

    @Test
    void a_day_is_refused() {
        assertThat(Identifying.refused(asking(item(ItemType.DATE, new Texts("Hari", null), null, null))))
                .containsExactly("q1");
    }
}
