package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.questionnaire.Definition;
import id.ampera.questionnaire.VersionMatch;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Answers to two versions of one questionnaire. */
class JoinedVersionsTest {
    private static final int MINIMUM = 5;
    private static final UUID FIRST = UUID.fromString("01937c2e-5f0a-7cc3-98c4-dc0c0c073992");
    private static final String RATING = "{\"type\":\"rating\",\"code\":\"%s\",\"text\":{\"id\":\"T\"}}";

    private static JoinedVersions joined(Definition present, Definition earlier) {
        var before = OneVersion.ref(FIRST, 1, earlier);
        return new JoinedVersions(
                OneVersion.ref(OneVersion.ID, 2, present),
                List.of(new JoinedVersions.Earlier(before, VersionMatch.of(present, earlier))));
    }

    /** So many answer the earlier and the present version; each answers all that is asked. */
    private static Analysis analysis(JoinedVersions versions, int earlier, int present) {
        var columns = new AnswerColumns.Builder(versions, Rosters.units(earlier + present));
        for (int i = 0; i < earlier + present; i++) {
            var version = i < earlier ? versions.earlier().get(0).version() : versions.present();
            var answers = new StringBuilder("{");
            for (var item : version.definition().items()) {
                answers.append(answers.length() == 1 ? "\"" : ",\"")
                        .append(item.code())
                        .append("\":")
                        .append(i % 10);
            }
            columns.add(0, version.id(), answers.append('}').toString());
        }
        return new Analysis(columns.build(), MINIMUM);
    }

    private static Figure overall(Analysis analysis, String code) {
        return analysis.sections(null).get(0).items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow()
                .lines()
                .get(0)
                .figures()
                .get(0);
    }

    private static Definition ratings(String... codes) {
        return FiguresTest.definition(
                String.join(",", List.of(codes).stream().map(RATING::formatted).toList()));
    }

    @Test
    void what_both_versions_ask_is_added_up() {
        var analysis = analysis(joined(ratings("q"), ratings("q")), 10, 15);
        assertThat(overall(analysis, "q").n()).isEqualTo(25);
        assertThat(analysis.columns().answersTo(FIRST)).isEqualTo(10);
        assertThat(analysis.columns().answersTo(OneVersion.ID)).isEqualTo(15);
    }

    @Test
    void what_only_the_present_version_asks_was_asked_of_those_alone() {
        var analysis = analysis(joined(ratings("q", "baru"), ratings("q")), 10, 15);
        assertThat(overall(analysis, "baru").asked()).isEqualTo(15);
        assertThat(overall(analysis, "baru").n()).isEqualTo(15);
        assertThat(overall(analysis, "q").n()).isEqualTo(25);
        assertThat(analysis.sections(null).get(0).items().get(1).conditional()).isTrue();
    }

    @Test
    void a_new_item_stays_hidden_while_too_few_were_asked() {
        var analysis = analysis(joined(ratings("q", "baru"), ratings("q")), 10, MINIMUM - 1);
        assertThat(overall(analysis, "baru").hidden()).isTrue();
        assertThat(overall(analysis, "q").hidden()).isFalse();
    }

    @Test
    void what_meant_something_else_is_refused() {
        var text = "{\"type\":\"number\",\"code\":\"q\",\"text\":{\"id\":\"T\"},\"min\":0,\"max\":9}";
        var match = VersionMatch.of(ratings("q"), FiguresTest.definition(text));
        assertThat(match.changed()).containsExactly("q");
        var analysis = analysis(joined(ratings("q"), FiguresTest.definition(text)), 10, 15);
        assertThat(overall(analysis, "q").n()).isEqualTo(15);
    }

    @Test
    void what_is_no_longer_asked_is_named() {
        var match = VersionMatch.of(ratings("q", "baru"), ratings("q", "lama"));
        assertThat(match.joined()).containsExactly("q");
        assertThat(match.added()).containsExactly("baru");
        assertThat(match.removed()).containsExactly("lama");
        assertThat(match.changed()).isEmpty();
    }

    @Test
    void rows_of_a_matrix_join_one_by_one() {
        var match = VersionMatch.of(matrix("a", "c"), matrix("a", "b"));
        assertThat(match.joined()).containsExactly("m.a");
        assertThat(match.added()).containsExactly("m.c");
        assertThat(match.removed()).containsExactly("m.b");
    }

    private static Definition matrix(String... rows) {
        var options =
                "{\"code\":\"1\",\"value\":1,\"label\":{\"id\":\"Ya\"}},{\"code\":\"2\",\"value\":2,\"label\":{\"id\":\"Tidak\"}}";
        var list = List.of(rows).stream()
                .map(row -> "{\"code\":\"" + row + "\",\"text\":{\"id\":\"R\"}}")
                .toList();
        return FiguresTest.definition("{\"type\":\"likert-matrix\",\"code\":\"m\",\"text\":{\"id\":\"M\"},\"options\":["
                + options + "],\"rows\":[" + String.join(",", list) + "]}");
    }
}
