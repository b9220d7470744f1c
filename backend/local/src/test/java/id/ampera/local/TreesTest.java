package id.ampera.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesTest {

    @Test
    void a_copy_follows_its_original_and_is_left_alone_when_it_is_the_same(@TempDir Path folder) throws Exception {
        Path original = folder.resolve("theme");
        Path copy = folder.resolve("installed/theme");
        Files.createDirectories(original.resolve("css"));
        Files.createDirectories(copy);
        Files.writeString(original.resolve("css/a.css"), "a");
        Files.writeString(copy.resolve("gone.css"), "of an older version");

        assertThat(Trees.mirror(original, copy)).isTrue();
        assertThat(copy.resolve("css/a.css")).hasContent("a");
        assertThat(copy.resolve("gone.css")).doesNotExist();
        assertThat(Trees.mirror(original, copy)).isFalse();

        Files.writeString(original.resolve("css/a.css"), "b");
        assertThat(Trees.mirror(original, copy)).isTrue();
        assertThat(copy.resolve("css/a.css")).hasContent("b");
    }
}
