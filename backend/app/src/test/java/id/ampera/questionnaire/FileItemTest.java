package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.problem.FieldError;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items that ask for photos and files. */
class FileItemTest {
    private static final String AT = "/definition/sections/0/items/";

    private static Definition asking(String... items) throws IOException {
        return new ObjectMapper()
                .readValue(
                        """
                        {"schema": 1, "languages": ["id"], "title": {"id": "Uji"},
                         "sections": [{"code": "s", "title": {"id": "S"}, "items": [%s]}]}"""
                                .formatted(String.join(",", items)),
                        Definition.class);
    }

    private static String file(String members) {
        return "{\"type\": \"file\", \"code\": \"foto\", \"text\": {\"id\": \"Foto\"}" + members + "}";
    }

    private static List<String> told(List<FieldError> errors) {
        return errors.stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    @Test
    void says_what_may_be_given_and_how_many() throws IOException {
        assertThat(DefinitionShape.check(asking(file(", \"accepts\": [\"photo\"], \"maxChoices\": 3"))))
                .isEmpty();
        assertThat(told(DefinitionShape.check(asking(file("")))))
                .containsExactly(AT + "0/accepts required", AT + "0/maxChoices required");
        assertThat(told(DefinitionShape.check(asking(file(", \"accepts\": [], \"maxChoices\": 4")))))
                .containsExactly(AT + "0/maxChoices out_of_range", AT + "0/accepts required");
        assertThat(told(DefinitionShape.check(
                        asking(file(", \"accepts\": [\"pdf\"], \"maxChoices\": 1, \"minChoices\": 1")))))
                .containsExactly(AT + "0/minChoices not_for_type");
        assertThat(told(DefinitionShape.check(asking(
                        "{\"type\": \"rating\", \"code\": \"r\", \"text\": {\"id\": \"R\"}, \"accepts\": [\"pdf\"]}"))))
                .containsExactly(AT + "0/accepts not_for_type");
    }

    @Test
    void kinds_stand_once_and_in_one_order() throws IOException {
        var item = asking(file(", \"accepts\": [\"pdf\", \"photo\", \"pdf\"], \"maxChoices\": 1"))
                .items()
                .get(0);
        assertThat(item.accepts()).containsExactly(FileKind.PHOTO, FileKind.PDF);
    }

    @Test
    void others_may_rest_on_it_and_no_text_repeats_it() throws IOException {
        var file = file(", \"accepts\": [\"photo\"], \"maxChoices\": 1");
        var note = "{\"type\": \"note\", \"code\": \"n\", \"text\": {\"id\": \"%s\"}, \"visibleWhen\": %s}";
        var given = "{\"op\": \"answered\", \"item\": \"foto\"}";
        var rests = asking(file, note.formatted("Terima kasih", given));
        assertThat(DefinitionCompleteness.check(rests)).isEmpty();
        var repeats = asking(file, note.formatted("Anda memberi {foto}", given));
        assertThat(told(DefinitionCompleteness.check(repeats))).containsExactly(AT + "1/text/id piping_file");
        var compares = "{\"op\": \"count\", \"item\": \"foto\", \"is\": \"more\", \"value\": 1}";
        assertThat(told(DefinitionCompleteness.check(asking(file, note.formatted("Dua", compares)))))
                .containsExactly(AT + "1/visibleWhen/item condition_type");
    }

    @Test
    void how_many_and_what_may_change_from_version_to_version() throws IOException {
        var before = asking(file(", \"accepts\": [\"photo\"], \"maxChoices\": 1"));
        var after = asking(file(", \"accepts\": [\"photo\", \"pdf\"], \"maxChoices\": 3"));
        assertThat(VersionMatch.of(after, before).joined()).containsExactly("foto");
        assertThat(Identifying.refused(after)).containsExactly("foto");
    }
}
