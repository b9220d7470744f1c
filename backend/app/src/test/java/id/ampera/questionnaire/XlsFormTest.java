package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms of other tools, in and out. */
class XlsFormTest {
    private static final String[] SURVEY = {
        "type", "name", "label::Bahasa Indonesia (id)", "relevant", "constraint", "required"
    };

    @TempDir
    Path folder;

    @Test
    void every_instrument_comes_back_from_its_form_as_it_was() throws IOException {
        var library = new InstrumentLibrary();
        for (var each : library.list()) {
            var definition = library.start(each.code());
            var read = XlsReading.read(written(each.code(), definition));
            assertThat(text(read.definition())).as(each.code()).isEqualTo(text(definition));
            assertThat(read.losses().codes()).as(each.code()).isEmpty();
            assertThat(read.code()).isEqualTo(each.code());
        }
    }

    @Test
    void whatever_a_questionnaire_can_say_comes_back() throws IOException {
        var definition = new ObjectMapper()
                .readValue(
                        """
                        {"schema": 1, "languages": ["id", "en"], "title": {"id": "Uji", "en": "Test"},
                         "sections": [
                          {"code": "awal", "title": {"id": "Awal", "en": "Start"}, "description": {"id": "Mulai", "en": "Begin"}, "items": [
                           {"type": "number", "code": "usia", "text": {"id": "Usia", "en": "Age"}, "min": 18, "max": 60, "unit": {"id": "tahun", "en": "years"}},
                           {"type": "number", "code": "biaya", "text": {"id": "Biaya", "en": "Cost"}, "decimals": 3},
                           {"type": "date", "code": "mulai", "text": {"id": "Mulai", "en": "From"}, "earliest": "2024-01-01", "latest": "2025-12-31"},
                           {"type": "date", "code": "selesai", "text": {"id": "Selesai", "en": "Until"},
                            "checks": [{"must": {"op": "compare", "item": "selesai", "is": "at-least", "to": "mulai"}, "message": {"id": "Terlalu awal", "en": "Too early"}}]},
                           {"type": "multiple-choice", "code": "topik", "text": {"id": "Topik", "en": "Topic"}, "minChoices": 1, "maxChoices": 2, "shuffle": true,
                            "options": [{"code": "a", "label": {"id": "A", "en": "A"}}, {"code": "lain", "label": {"id": "Lain", "en": "Other"}, "fixed": true}]},
                           {"type": "short-text", "code": "topik_lain", "text": {"id": "Yang mana?", "en": "Which?"}, "required": true, "maxLength": 80,
                            "visibleWhen": {"op": "contains", "item": "topik", "options": ["lain"]}},
                           {"type": "ranking", "code": "urut", "text": {"id": "Urutkan {topik_lain}", "en": "Rank {topik_lain}"}, "maxChoices": 2,
                            "options": [{"code": "x", "label": {"id": "X", "en": "X"}}, {"code": "y", "label": {"id": "Y", "en": "Y"}}, {"code": "z", "label": {"id": "Z", "en": "Z"}}]},
                           {"type": "consent", "code": "setuju", "text": {"id": "Saya setuju", "en": "I agree"}},
                           {"type": "note", "code": "catatan", "text": {"id": "Bacalah", "en": "Read"},
                            "picture": {"sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "width": 640, "height": 360, "alt": {"id": "Alur", "en": "Steps"}}},
                           {"type": "file", "code": "foto", "text": {"id": "Foto", "en": "Photo"}, "accepts": ["photo"], "maxChoices": 1, "required": true},
                           {"type": "file", "code": "surat", "text": {"id": "Surat", "en": "Letter"}, "accepts": ["pdf"], "maxChoices": 3},
                           {"type": "file", "code": "bukti", "text": {"id": "Bukti", "en": "Proof"}, "accepts": ["photo", "pdf"], "maxChoices": 2,
                            "visibleWhen": {"op": "not", "of": [{"op": "answered", "item": "surat"}]}}]},
                          {"code": "akhir", "title": {"id": "Akhir", "en": "End"}, "shuffle": true,
                           "visibleWhen": {"op": "all", "of": [{"op": "answered", "item": "setuju"},
                             {"op": "any", "of": [{"op": "compare", "item": "usia", "is": "at-least", "value": 20}, {"op": "not", "of": [{"op": "answered", "item": "biaya"}]}]},
                             {"op": "count", "item": "topik", "is": "more", "value": 1}]},
                           "items": [
                            {"type": "rating", "code": "nilai", "text": {"id": "Nilai", "en": "Rating"}},
                            {"type": "likert-matrix", "code": "lawan", "text": {"id": "Lawan", "en": "Opposites"},
                             "options": [{"code": "1", "value": 1, "label": {"id": "1", "en": "1"}}, {"code": "2", "value": 2, "label": {"id": "2", "en": "2"}},
                                         {"code": "3", "value": 3, "label": {"id": "3", "en": "3"}}, {"code": "4", "value": 4, "label": {"id": "4", "en": "4"}}],
                             "rows": [{"code": "r1", "text": {"id": "Lambat", "en": "Slow"}, "opposite": {"id": "Cepat", "en": "Fast"}},
                                      {"code": "r2", "text": {"id": "Kaku", "en": "Stiff"}, "opposite": {"id": "Luwes", "en": "Supple"}}]},
                            {"type": "likert-matrix", "code": "layanan", "text": {"id": "Layanan", "en": "Service"}, "required": true,
                             "options": [{"code": "1", "value": 1, "label": {"id": "1", "en": "1"}}, {"code": "2", "value": 2, "label": {"id": "2", "en": "2"}},
                                         {"code": "3", "value": 3, "label": {"id": "3", "en": "3"}}, {"code": "4", "value": 4, "label": {"id": "4", "en": "4"}}],
                             "rows": [{"code": "cepat", "text": {"id": "Kecepatan", "en": "Speed"}}, {"code": "ramah", "text": {"id": "Keramahan", "en": "Kindness"}}],
                             "pair": {"kind": "importance-performance", "first": {"id": "Penting?", "en": "Important?"}, "second": {"id": "Kinerja?", "en": "Done well?"}}},
                            {"type": "single-choice", "code": "gelombang", "text": {"id": "Gelombang", "en": "Wave"}, "preset": "fixed",
                             "options": [{"code": "2026", "label": {"id": "2026", "en": "2026"}}]},
                            {"type": "single-choice", "code": "loket", "text": {"id": "Loket", "en": "Counter"}, "preset": "link", "parameter": "loket",
                             "options": [{"code": "a", "label": {"id": "A", "en": "A"}}, {"code": "b", "label": {"id": "B", "en": "B"}}]},
                            {"type": "long-text", "code": "usul", "text": {"id": "Usul", "en": "Ideas"},
                             "visibleWhen": {"op": "compare", "item": "layanan.cepat.importance", "is": "more", "to": "layanan.cepat.performance"}},
                            {"type": "long-text", "code": "saran", "text": {"id": "Saran", "en": "Advice"},
                             "requiredWhen": {"op": "one-of", "item": "lawan.r1", "options": ["1", "2"]}}]}],
                         "translations": {"jv": {"title": "Coba", "item.usia.text": "Umur", "item.topik.option.a": "Siji", "item.layanan.row.cepat": "Rikat", "item.layanan.pair.first": "Wigati?"}}}""",
                        Definition.class);
        assertThat(DefinitionShape.check(definition)).isEmpty();
        var read = XlsReading.read(written("uji", definition));
        assertThat(text(read.definition())).isEqualTo(text(definition));
        assertThat(read.losses().codes()).isEmpty();
    }

    @Test
    void a_form_that_takes_any_file_becomes_one_that_takes_photos_and_pdf() throws IOException {
        var read = XlsReading.read(form(
                new String[][] {
                    {"type", "name", "label::Bahasa Indonesia (id)", "body::accept"},
                    {"begin_group", "bukti", "Bukti", ""},
                    {"image", "foto", "Foto kegiatan", ""},
                    {"file", "apa_saja", "Berkas apa pun", ""},
                    {"file", "lembar", "Lembar kerja", ".xlsx"},
                    {"file", "surat", "Surat tugas", "application/pdf"},
                    {"file", "gambar", "Gambar", ".jpg, .png"},
                    {"end_group", "", "", ""},
                },
                new String[][] {{"list name", "name", "label::Bahasa Indonesia (id)"}}));
        assertThat(read.definition().items())
                .extracting(Item::accepts)
                .containsExactly(
                        List.of(FileKind.PHOTO),
                        List.of(FileKind.PHOTO, FileKind.PDF),
                        List.of(FileKind.PHOTO, FileKind.PDF),
                        List.of(FileKind.PDF),
                        List.of(FileKind.PHOTO));
        assertThat(read.definition().items()).extracting(Item::maxChoices).containsOnly(1);
        assertThat(DefinitionShape.check(read.definition())).isEmpty();
        assertThat(read.losses().codes()).containsExactly("file_kinds", "file_kinds");
    }

    /** As tools for field work make them: metadata, nested groups, a repeat, a calculation, "other", numbers as names. */
    @Test
    void a_form_from_the_field_is_taken_as_far_as_it_goes_and_the_rest_is_told() throws IOException {
        var read = XlsReading.read(form(
                new String[][] {
                    SURVEY,
                    {"start", "start"},
                    {"begin group", "Identitas", "Identitas responden"},
                    {"select_one yn", "pernah_ikut", "Pernah ikut?", "", "", "yes"},
                    {"integer", "Usia.Responden", "Usia", "${pernah_ikut}='1'", ". > 17 and . <= 60", "true()"},
                    {"calculate", "usia2", "", "", "", ""},
                    {"begin_group", "dalam", "Rincian", "${Usia.Responden} >= 30"},
                    {"text", "jabatan", "Jabatan, usia ${Usia.Responden}", "", "regex(., '[a-z]+')", ""},
                    {"end_group", ""},
                    {"end group", ""},
                    {"begin_repeat", "anak", "Anak"},
                    {"text", "nama_anak", "Nama"},
                    {"end_repeat", ""},
                    {
                        "select_multiple mapel or_other",
                        "mapel",
                        "Mata pelatihan",
                        "selected(${pernah_ikut}, '1') and ${jabatan} != ''",
                        "count-selected(.) = 2"
                    },
                    {"geopoint", "lokasi", "Lokasi"},
                    {"range", "skala", "Skala", "not(${pernah_ikut} = '0')"},
                },
                new String[][] {
                    {"list name", "name", "label::Bahasa Indonesia (id)"},
                    {"yn", "1", "Ya"},
                    {"yn", "0", "Tidak"},
                    {"mapel", "etika kerja", "Etika"},
                    {"mapel", "layanan", "Layanan"},
                }));
        var definition = read.definition();
        assertThat(DefinitionShape.check(definition)).isEmpty();
        assertThat(DefinitionCompleteness.check(definition)).isEmpty();
        assertThat(definition.sections()).extracting(Section::code).containsExactly("identitas", "bagian");
        assertThat(definition.items())
                .extracting(Item::code)
                .containsExactly("pernah_ikut", "usia_responden", "jabatan", "mapel", "mapel_other", "skala");
        var age = definition.items().get(1);
        assertThat(age.min()).isEqualByComparingTo(new BigDecimal(18));
        assertThat(age.max()).isEqualByComparingTo(new BigDecimal(60));
        assertThat(age.mustBeAnswered()).isTrue();
        assertThat(age.visibleWhen().options()).containsExactly("1");
        var job = definition.items().get(2);
        assertThat(job.text().id()).isEqualTo("Jabatan, usia {usia_responden}");
        assertThat(job.visibleWhen().op()).isEqualTo(ConditionKind.COMPARE);
        var subjects = definition.items().get(3);
        assertThat(List.of(subjects.minChoices(), subjects.maxChoices())).containsExactly(2, 2);
        assertThat(subjects.options()).extracting(Option::code).containsExactly("etika_kerja", "layanan", "other");
        assertThat(definition.items().get(4).visibleWhen().options()).containsExactly("other");
        assertThat(read.losses().told("id"))
                .extracting(XlsLoss::row, XlsLoss::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(2, "metadata"),
                        org.assertj.core.groups.Tuple.tuple(5, "renamed"),
                        org.assertj.core.groups.Tuple.tuple(6, "calculate"),
                        org.assertj.core.groups.Tuple.tuple(7, "group_within"),
                        org.assertj.core.groups.Tuple.tuple(8, "constraint"),
                        org.assertj.core.groups.Tuple.tuple(11, "repeat"),
                        org.assertj.core.groups.Tuple.tuple(12, "in_repeat"),
                        org.assertj.core.groups.Tuple.tuple(15, "type_unknown"),
                        org.assertj.core.groups.Tuple.tuple(0, "section_made"));
        assertThat(read.losses().told("en"))
                .allSatisfy(loss -> assertThat(loss.detail()).isNotBlank());
    }

    @Test
    void a_form_without_indonesian_stands_for_it_and_says_so() throws IOException {
        var read = XlsReading.read(form(
                new String[][] {{"type", "name", "label"}, {"text", "name", "Your unit"}},
                new String[][] {{"list_name", "name", "label"}},
                new String[][] {{"form_title", "form_id", "default_language"}, {"Feedback", "FB 1", "English (en)"}}));
        assertThat(read.definition().title().id()).isEqualTo("Feedback");
        assertThat(read.definition().items().get(0).text()).isEqualTo(new Texts("Your unit", "Your unit"));
        assertThat(read.definition().languages()).containsExactly("id", "en");
        assertThat(read.losses().codes()).contains("no_indonesian");
        assertThat(read.code()).isEqualTo("FB-1");
    }

    @Test
    void a_scale_is_one_where_the_form_says_so_and_its_list_is_one() throws IOException {
        var choices = new String[][] {
            {"list_name", "name", "label"},
            {"s", "1", "Buruk"},
            {"s", "2", "Kurang"},
            {"s", "3", "Baik"},
            {"s", "4", "Sangat baik"},
            {"t", "ya", "Ya"},
            {"t", "tidak", "Tidak"},
        };
        var survey = new String[][] {
            {"type", "name", "label", "appearance"},
            {"select_one s", "mutu", "Mutu", "likert"},
            {"select_one s", "pilih", "Pilih", ""},
            {"select_one t", "yakin", "Yakin", "likert"},
        };
        var read = XlsReading.read(form(survey, choices));
        assertThat(read.definition().items())
                .extracting(Item::type)
                .containsExactly(ItemType.LIKERT, ItemType.SINGLE_CHOICE, ItemType.SINGLE_CHOICE);
        assertThat(read.definition().items().get(0).options())
                .extracting(Option::value)
                .containsExactly(1, 2, 3, 4);
        assertThat(read.losses().codes()).contains("scale_points");
    }

    @Test
    void what_is_no_form_is_refused() throws IOException {
        var text = Files.writeString(folder.resolve("a.xlsx"), "type,name\ntext,q\n");
        assertThatThrownBy(() -> XlsReading.read(text)).isInstanceOf(Problem.class);
        var other = form(new String[][] {{"nama", "nilai"}}, new String[][] {{"x"}});
        assertThatThrownBy(() -> XlsReading.read(other))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                        .isEqualTo(QuestionnaireProblem.FORM_WITHOUT_SURVEY));
    }

    private static String text(Definition definition) {
        return DefinitionText.of(definition).replace("\"decimals\":0,", "");
    }

    private Path written(String code, Definition definition) throws IOException {
        var file = folder.resolve(code + ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            XlsForm.of(code, definition).write(out);
        }
        return file;
    }

    private Path form(String[][]... sheets) {
        var names = List.of("survey", "choices", "settings");
        var file = folder.resolve("form-" + System.nanoTime() + ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            var workbook = new Workbook(out, "Uji", "1.0");
            for (int s = 0; s < sheets.length; s++) {
                var sheet = workbook.newWorksheet(names.get(s));
                for (int r = 0; r < sheets[s].length; r++) {
                    for (int c = 0; c < sheets[s][r].length; c++) {
                        if (!sheets[s][r][c].isEmpty()) sheet.value(r, c, sheets[s][r][c]);
                    }
                }
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
