package id.ampera.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The launcher as a person meets it: a process that is started, disturbed and stopped. Needs what `make build` makes. */
@Tag("deep")
class LauncherTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Path local = Path.of("target/launcher").toAbsolutePath();
    private final Map<String, String> environment = new HashMap<>();
    private Process launcher;

    @BeforeEach
    void makeRoom() throws IOException {
        Files.createDirectories(local);
        Trees.delete(local.resolve("data"));
        // unpacked and prepared once for all: only the data is of this test
        try (var shared = Files.newDirectoryStream(ROOT.resolve(".local"), "keycloak-*")) {
            for (Path each : shared) {
                Path link = local.resolve(each.getFileName());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, each);
                }
            }
        } catch (NoSuchFileException e) {
            // nothing prepared yet: the launcher does it
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        if (launcher != null && launcher.isAlive()) {
            launcher.destroy();
            assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_busy_port_is_told_in_a_sentence_and_leaves_nothing_behind() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            start(other.getLocalPort(), "run");
            assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(launcher.exitValue()).isEqualTo(1);
            assertThat(said())
                    .contains("Port " + other.getLocalPort() + " sedang dipakai program lain")
                    .contains("is in use by another program")
                    .doesNotContain("Exception");
            assertThat(servers()).isEmpty();
        }
    }

    @Test
    void a_second_start_from_the_same_folder_is_told_that_the_first_one_runs() throws Exception {
        try (Place first = Place.hold(local.resolve("data"), "")) {
            start(Ports.free(), "run");
            assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(launcher.exitValue()).isEqualTo(1);
            assertThat(said())
                    .contains("Ampera dari folder ini sudah berjalan")
                    .contains("already running")
                    .doesNotContain("Exception");
            assertThat(first.isComplete()).isFalse();
        }
        assertThat(servers()).isEmpty();
    }

    @Test
    void servers_that_exist_are_used_instead_of_own_ones() throws Exception {
        environment.putAll(Map.of(
                "AMPERA_DB_URL", "jdbc:mysql://db.example:3306/ampera",
                "AMPERA_DB_USER", "petugas",
                "AMPERA_DB_PASSWORD", "rahasia",
                "AMPERA_OIDC_URL", "https://sso.example/realms/asn"));
        start(
                Ports.free(),
                "exec",
                "--",
                "sh",
                "-c",
                "echo \"$AMPERA_DB_USER:$AMPERA_DB_PASSWORD $AMPERA_DB_URL $AMPERA_OIDC_URL $AMPERA_OIDC_ISSUER\"");
        assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said())
                .contains("petugas:rahasia jdbc:mysql://db.example:3306/ampera https://sso.example/realms/asn"
                        + " https://sso.example/realms/asn")
                .doesNotContain("MariaDB")
                .doesNotContain("Keycloak");
        assertThat(launcher.exitValue()).isZero();
    }

    @Test
    void a_command_gets_its_servers_and_gives_its_exit_code() throws Exception {
        start(Ports.free(), "exec", "--", "sh", "-c", "echo \"got $AMPERA_DB_URL $AMPERA_OIDC_URL\"; exit 7");
        assertThat(launcher.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(said())
                .containsPattern("got jdbc:mysql://127.0.0.1:\\d+/ampera.* http://127.0.0.1:\\d+/auth/realms/asn");
        assertThat(launcher.exitValue()).isEqualTo(7);
        assertThat(servers()).isEmpty();
    }

    @Test
    void live_reload_serves_the_sources_of_both_sides() throws Exception {
        int port = Ports.free();
        start(port, "dev");
        await(Duration.ofMinutes(8), () -> said().contains("Ctrl-C"));

        String address = "http://localhost:" + port;
        assertThat(Http.answers(address + "/health")).isTrue();
        assertThat(Http.answers(address + "/src/main.tsx")).isTrue();
        assertThat(Http.answers(address + "/survei/src/main.tsx")).isTrue();
        assertThat(Files.readString(local.resolve("logs/data-api.log")))
                .contains("Live Coding activated")
                .doesNotContain("ERROR");
    }

    @Test
    void a_first_start_that_was_killed_starts_cleanly_again() throws Exception {
        int port = Ports.free();
        start(port, "run");
        await(Duration.ofMinutes(3), () -> said().contains("ok   MariaDB"));
        // in the middle of the migrations
        Thread.sleep(4_000);
        launcher.destroyForcibly().waitFor();
        await(Duration.ofSeconds(40), () -> servers().isEmpty());

        start(port, "run");
        await(Duration.ofMinutes(8), () -> said().contains("Ctrl-C"));
        assertThat(said()).contains("An earlier first start was cut off");
        assertThat(Http.answers("http://localhost:" + port + "/health")).isTrue();
        assertThat(Http.answers("http://localhost:" + port + "/auth/realms/asn"))
                .isTrue();

        launcher.destroy();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(servers()).isEmpty();
        assertThat(Ports.isFree(port)).isTrue();

        // killed when complete: nothing is thrown away
        start(port, "run");
        await(Duration.ofMinutes(3), () -> said().contains("Ctrl-C"));
        assertThat(said()).doesNotContain("cut off");
        launcher.destroyForcibly().waitFor();
        await(Duration.ofSeconds(40), () -> servers().isEmpty());
    }

    @Test
    void a_first_start_may_be_killed_at_any_step() throws Exception {
        // a folder of its own: unpacking and preparing are among the steps
        local = Path.of("target/launcher-from-nothing").toAbsolutePath();
        Trees.delete(local);
        Files.createDirectories(local);
        int port = Ports.free();
        for (String moment : List.of(
                "...  MariaDB",
                "...  Keycloak: unpack",
                "...  Keycloak: prepare once",
                "...  API, migrations and demonstration",
                "...  Keycloak, realm asn")) {
            start(port, "run");
            await(Duration.ofMinutes(5), () -> said().contains(moment));
            Thread.sleep(700);
            launcher.destroyForcibly().waitFor();
            await(Duration.ofSeconds(40), () -> servers().isEmpty());
        }
        start(port, "run");
        await(Duration.ofMinutes(8), () -> said().contains("Ctrl-C") || !launcher.isAlive());
        assertThat(said()).contains("Ctrl-C");
        assertThat(Http.answers("http://localhost:" + port + "/health")).isTrue();
        launcher.destroy();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(servers()).isEmpty();
        Trees.delete(local);
    }

    private void start(int port, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                ROOT.resolve("backend/local/target/ampera-local.jar").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("AMPERA_"));
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("AMPERA_LOCAL", local.toString(), "AMPERA_PORT", String.valueOf(port)));
        launcher = builder.start();
    }

    private Path output() {
        return local.resolve("output.txt");
    }

    private String said() {
        try {
            return Files.readString(output());
        } catch (IOException e) {
            return "";
        }
    }

    // processes of this test's folder, whoever their parent is now
    private List<String> servers() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != launcher.pid())
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(local + "/"))
                .toList();
    }

    private static void await(Duration patience, BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for " + patience).isLessThan(until);
            Thread.sleep(200);
        }
    }
}
