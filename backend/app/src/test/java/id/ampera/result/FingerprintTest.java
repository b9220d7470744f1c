package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static String of(List<String> rows) {
        var print = new Fingerprint();
        for (var row : rows) add(print, row);
        return print.text();
    }

    private static void add(Fingerprint print, String row) {
        var parts = row.split("/");
        print.add(parts[0].getBytes(StandardCharsets.UTF_8), parts[1]);
    }

    private static List<String> rows(int count) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < count; i++) rows.add("U" + i % 3 + "\n/{\"q\":\"" + i % 7 + "\"}");
        return rows;
    }

    @Test
    void the_order_does_not_matter() {
        var rows = rows(100);
        var before = of(rows);
        Collections.shuffle(rows, new Random(4));
        assertThat(of(rows)).isEqualTo(before).matches("[0-9a-f]{64}");
    }

    @Test
    void what_is_taken_off_leaves_the_rest() {
        var rows = rows(20);
        var print = new Fingerprint();
        for (var row : rows) add(print, row);
        var last = rows.get(19).split("/");
        print.remove(last[0].getBytes(StandardCharsets.UTF_8), last[1]);
        assertThat(print.rows()).isEqualTo(19);
        assertThat(print.text()).isEqualTo(of(rows.subList(0, 19)));
    }

    @Test
    void every_answer_every_place_and_every_repetition_matters() {
        var rows = rows(10);
        var other = new ArrayList<>(rows);
        other.set(3, rows.get(3).replace("\"3\"", "\"4\""));
        var elsewhere = new ArrayList<>(rows);
        elsewhere.set(3, rows.get(3).replace("U0", "U1"));
        var twice = new ArrayList<>(rows);
        twice.add(rows.get(0));
        assertThat(List.of(of(rows), of(other), of(elsewhere), of(twice), of(rows.subList(0, 9)), of(List.of())))
                .doesNotHaveDuplicates();
    }

    @Test
    void who_goes_on_comes_to_the_same_as_who_begins_anew() {
        var rows = rows(20);
        var begun = new Fingerprint();
        for (var row : rows.subList(0, 12)) add(begun, row);
        var kept = begun.text();
        var gone = new Fingerprint(begun.rows(), begun.sum());
        var copy = begun.copy();
        for (var row : rows.subList(12, 20)) {
            add(gone, row);
            add(copy, row);
        }
        assertThat(List.of(gone.text(), copy.text())).containsOnly(of(rows));
        assertThat(begun.text()).isEqualTo(kept);
    }
}
