package id.ampera.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFileStoreTest {
    /** More than a buffer holds, so that some of it has reached the disk when the rest fails. */
    private static final byte[] LARGE = "isi ".repeat(100_000).getBytes(StandardCharsets.UTF_8);

    private final UUID id = UUID.randomUUID();

    @TempDir
    private Path parent;

    private Path directory;
    private FileStore store;

    @BeforeEach
    void open() {
        directory = parent.resolve("berkas");
        store = new DirectoryFileStore(() -> directory);
    }

    private void keep(String text) throws IOException {
        store.store(id, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String kept() throws IOException {
        try (var in = store.open(id)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void a_file_is_kept_replaced_and_deleted() throws IOException {
        assertThat(store.exists(id)).isFalse();
        keep("pertama");
        assertThat(kept()).isEqualTo("pertama");
        keep("kedua");
        assertThat(kept()).isEqualTo("kedua");
        assertThat(names()).containsExactly(id.toString());
        store.delete(id);
        assertThat(names()).isEmpty();
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void it_is_not_there_before_it_is_whole() throws IOException {
        store.store(id, out -> {
            out.write(LARGE);
            out.flush();
            assertThat(store.exists(id)).isFalse();
        });
        assertThat(store.exists(id)).isTrue();
    }

    @Test
    void what_fails_in_the_middle_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> store.store(id, out -> {
                    out.write(LARGE);
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");
        assertThat(names()).isEmpty();
    }

    @Test
    void what_fails_in_the_middle_leaves_what_was_there() throws IOException {
        keep("lama");
        assertThatThrownBy(() -> store.store(id, out -> {
                    out.write(LARGE);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(kept()).isEqualTo("lama");
        assertThat(names()).containsExactly(id.toString());
    }

    @Test
    void an_interrupted_stream_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> store.store(id, out -> {
                    out.write(LARGE);
                    Thread.currentThread().interrupt();
                    out.write(LARGE);
                }))
                .isInstanceOf(ClosedByInterruptException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(names()).isEmpty();
    }

    @Test
    void a_name_that_is_taken_by_something_else_leaves_no_draft() throws IOException {
        Files.createDirectories(directory.resolve(id.toString()).resolve("isi"));
        assertThatThrownBy(() -> keep("teks")).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly(id.toString());
    }
}
