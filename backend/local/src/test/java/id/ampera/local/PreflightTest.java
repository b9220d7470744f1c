package id.ampera.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreflightTest {

    private static final long MEGABYTE = 1L << 20;

    @Test
    void too_little_room_is_told_with_what_is_free_and_what_is_needed() {
        Path folder = Path.of("/data/ampera/.local");
        assertThatThrownBy(() -> Preflight.requireRoom(folder, 700 * MEGABYTE, true))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Ruang disk di /data/ampera/.local tinggal 700 MB; diperlukan 3072 MB")
                .hasMessageContaining("Only 700 MB are free in /data/ampera/.local, and 3072 MB are needed");
    }

    @Test
    void a_later_start_needs_less_room_than_the_first() {
        Path folder = Path.of(".local");
        assertThatCode(() -> Preflight.requireRoom(folder, 1024 * MEGABYTE, false))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Preflight.requireRoom(folder, 1023 * MEGABYTE, false))
                .isInstanceOf(Problem.class);
    }

    @Test
    void what_is_not_built_is_told_with_the_command_that_builds_it() {
        assertThatThrownBy(() -> Preflight.built(Path.of("frontend/dashboard/no-such-folder")))
                .hasMessageContaining("Belum dibangun: frontend/dashboard/no-such-folder. Jalankan: make build")
                .hasMessageContaining("Run: make build");
    }

    @Test
    void a_port_that_is_none_is_told_with_what_was_given() {
        for (String port : new String[] {"0", "65536", "80a", "-1", " "}) {
            assertThatThrownBy(() -> Settings.of(Map.of("AMPERA_PORT", port)))
                    .as(port)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("bukan \"" + port + "\"");
        }
    }
}
