package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import id.ampera.platform.crypto.DirectoryKeyStore;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever tries all answers that fit must not know which of them are right. */
class FingerprintsTest {
    private static final UUID CAMPAIGN = UUID.fromString("01937c2e-5f0a-7cc3-98c4-dc0c0c07398f");

    @TempDir
    Path folder;

    private static Analysis of(String... answers) {
        var roster = new Cells.Builder(List.of(Cut.UNIT));
        roster.add(List.of(Rosters.group("U")), 9, 0);
        var columns = new AnswerColumns.Builder(
                OneVersion.of(FiguresTest.definition(FiguresTest.likert("q"))), roster.build());
        for (var each : answers) columns.add(0, OneVersion.ID, "{\"q\":\"" + each + "\"}");
        return new Analysis(columns.build(), 5);
    }

    @Test
    void the_same_answers_give_the_same_here_and_another_elsewhere() {
        var here = new Fingerprints(new DirectoryKeyStore(folder.resolve("here")));
        var again = new Fingerprints(new DirectoryKeyStore(folder.resolve("here")));
        var elsewhere = new Fingerprints(new DirectoryKeyStore(folder.resolve("elsewhere")));
        var first = here.of(CAMPAIGN, of("a", "b", "b"));
        assertThat(first).hasSize(64);
        assertThat(again.of(CAMPAIGN, of("a", "b", "b"))).isEqualTo(first);
        // in whatever order they came
        assertThat(here.of(CAMPAIGN, of("b", "a", "b"))).isEqualTo(first);
        assertThat(here.of(CAMPAIGN, of("b", "a", "a"))).isNotEqualTo(first);
        assertThat(here.of(UUID.randomUUID(), of("a", "b", "b"))).isNotEqualTo(first);
        assertThat(elsewhere.of(CAMPAIGN, of("a", "b", "b"))).isNotEqualTo(first);
    }
}
