package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.CampaignMode;
import id.ampera.platform.problem.Problem;
import id.ampera.questionnaire.Definition;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID VERSION = UUID.randomUUID();
    private static final String FILE = "3f0c6a52-8f1e-4c57-9d0b-6a4f0e2f7c11";

    private static AnswerSheet sheet() throws IOException {
        var definition = JSON.readValue(
                """
                {"schema": 1, "languages": ["id"], "title": {"id": "Uji"}, "sections": [{"code": "s", "title": {"id": "S"}, "items": [
                  {"type": "rating", "code": "nilai", "text": {"id": "Nilai"}, "required": true},
                  {"type": "file", "code": "foto", "text": {"id": "Foto"}, "required": true, "accepts": ["photo"], "maxChoices": 2}]}]}""",
                Definition.class);
        var asked = AnswerSheet.AskedVersion.of(VERSION, definition);
        return new AnswerSheet(UUID.randomUUID(), CampaignMode.NAMED, List.of(asked), Map.of());
    }

    @Test
    void the_files_that_an_answer_names_are_read_by_item() throws IOException {
        var accepted = sheet().accept(JSON.readTree("{\"nilai\": 3, \"foto\": [\"" + FILE + "\"]}"));
        assertThat(accepted.files()).isEqualTo(Map.of("foto", List.of(UUID.fromString(FILE))));
        assertThat(accepted.text()).isEqualTo("{\"foto\":[\"" + FILE + "\"],\"nilai\":3}");
    }

    @Test
    void on_paper_no_file_is_needed_and_none_is_taken() throws IOException {
        var onPaper = sheet().acceptOnPaper(VERSION, JSON.readTree("{\"nilai\": 3}"));
        assertThat(onPaper.text()).isEqualTo("{\"foto\":null,\"nilai\":3}");
        var answers = JSON.readTree("{\"nilai\": 3, \"foto\": [\"" + FILE + "\"]}");
        assertThatThrownBy(() -> sheet().acceptOnPaper(VERSION, answers))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .extracting(error -> error.pointer() + " " + error.code())
                        .containsExactly("/answers/foto not_asked"));
        assertThatThrownBy(() -> sheet().accept(JSON.readTree("{\"nilai\": 3}")))
                .isInstanceOf(Problem.class);
    }
}
