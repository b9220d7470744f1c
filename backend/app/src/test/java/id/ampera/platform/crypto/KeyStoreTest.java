package id.ampera.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStoreTest {
    @TempDir
    private Path parent;

    private Path directory;
    private DirectoryKeyStore keys;

    @BeforeEach
    void open() {
        directory = parent.resolve("keys");
        keys = new DirectoryKeyStore(directory);
    }

    @Test
    void keeps_a_secret_for_the_owner_only() throws IOException {
        keys.put("campaign.1", new byte[] {1, 2, 3});
        assertThat(new DirectoryKeyStore(directory).require("campaign.1")).containsExactly(1, 2, 3);
        assertThat(rights(directory)).isEqualTo("rwx------");
        assertThat(rights(directory.resolve("campaign.1"))).isEqualTo("rw-------");
        assertThat(files()).isEqualTo("campaign.1");
    }

    @Test
    void takes_rights_away_from_a_directory_that_others_can_read() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        new DirectoryKeyStore(directory);
        assertThat(rights(directory)).isEqualTo("rwx------");
    }

    @Test
    void never_replaces_a_key() throws IOException {
        keys.put("k", new byte[] {1});
        assertThatThrownBy(() -> keys.put("k", new byte[] {2})).isInstanceOf(IllegalStateException.class);
        assertThat(keys.require("k")).containsExactly(1);
        assertThat(files()).isEqualTo("k");
    }

    @Test
    void of_many_writers_at_once_one_wins() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var writers = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(i -> () -> wins((byte) i))
                    .toList();
            var won = 0;
            for (var result : pool.invokeAll(writers)) if (result.get()) won++;
            assertThat(won).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
        assertThat(files()).isEqualTo("k");
    }

    @Test
    void a_destroyed_key_is_overwritten_and_gone() throws IOException {
        var secret = new byte[64];
        keys.put("k", secret);
        var witness = Files.createLink(parent.resolve("witness"), directory.resolve("k"));
        assertThat(keys.destroy("k")).isTrue();
        assertThat(Files.readAllBytes(witness)).hasSize(64).isNotEqualTo(secret);
        assertThat(keys.find("k")).isEmpty();
        assertThat(keys.destroy("k")).isFalse();
        assertThatThrownBy(() -> keys.require("k")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void drafts_of_a_crash_go_without_hurting_the_key() throws IOException {
        keys.put("k", new byte[] {7});
        Files.createLink(directory.resolve(".draft-linked"), directory.resolve("k"));
        Files.write(directory.resolve(".draft-alone"), new byte[] {9});
        assertThat(new DirectoryKeyStore(directory).require("k")).containsExactly(7);
        assertThat(files()).isEqualTo("k");
    }

    @Test
    void lists_names_sorted_and_refuses_names_that_leave_the_directory() {
        keys.put("b", new byte[1]);
        keys.put("a", new byte[0]);
        assertThat(keys.listNames()).containsExactly("a", "b");
        for (var name : new String[] {"", "../x", "a/b", ".draft-1", "A", "a\0", "a".repeat(121)}) {
            assertThatThrownBy(() -> keys.put(name, new byte[1])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private boolean wins(byte value) {
        try {
            keys.put("k", new byte[] {value});
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private String files() throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining(","));
        }
    }
}
