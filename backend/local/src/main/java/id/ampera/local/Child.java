package id.ampera.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server process that never outlives this one.
 *
 * <p>It runs under a small shell that holds the reading end of a pipe from us: when we end, however we end (also by
 * {@code kill -9}), the pipe closes and the shell stops the server. The shell is started in the background of itself,
 * so Ctrl-C in the terminal reaches only us and we decide the order in which things stop.
 */
public final class Child implements AutoCloseable {

    // $1 is the pid file, the rest is the command. TERM first; after 20 s KILL.
    private static final String WATCH =
            """
            pidfile=$1; shift
            exec 3<&0
            "$@" 3<&- </dev/null &
            server=$!
            echo "$server" > "$pidfile"
            (
              trap '' INT TERM HUP
              while read -r _; do :; done <&3
              kill "$server" 2>/dev/null
              n=0
              while kill -0 "$server" 2>/dev/null && [ $n -lt 200 ]; do sleep 0.1; n=$((n+1)); done
              kill -9 "$server" 2>/dev/null
              rm -f "$pidfile"
            ) >/dev/null 2>&1 &
            watcher=$!
            exec 3<&-
            trap '' INT HUP
            trap 'kill "$server" 2>/dev/null' TERM
            wait "$server"; code=$?
            while kill -0 "$server" 2>/dev/null; do wait "$server"; code=$?; done
            kill -9 "$watcher" 2>/dev/null
            rm -f "$pidfile"
            exit $code
            """;

    private final String name;
    private final Process shell;
    private final Path log;

    private Child(String name, Process shell, Path log) {
        this.name = name;
        this.shell = shell;
        this.log = log;
    }

    /** Starts {@code command}; its output is appended to {@code log}, its process id stands in {@code pidFile}. */
    public static Child start(
            String name, List<String> command, Map<String, String> environment, Path directory, Path log, Path pidFile)
            throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        Files.createDirectories(pidFile.toAbsolutePath().getParent());
        List<String> line = new ArrayList<>(
                List.of("sh", "-c", WATCH, name, pidFile.toAbsolutePath().toString()));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return new Child(name, builder.start(), log);
    }

    /**
     * Ends a server that an earlier launcher left behind. The number in the file counts only if the process is as old
     * as the file, because numbers are used again.
     */
    public static void endLeftover(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        String text = Files.readString(pidFile).strip();
        Instant written = Files.getLastModifiedTime(pidFile).toInstant();
        if (text.matches("\\d+")) {
            ProcessHandle.of(Long.parseLong(text))
                    .filter(process -> startedAbout(process, written))
                    .ifPresent(Child::end);
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean startedAbout(ProcessHandle process, Instant written) {
        return process.info()
                .startInstant()
                .map(started -> Duration.between(started, written).abs().toSeconds() < 10)
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            process.destroyForcibly();
        }
    }

    public boolean isAlive() {
        return shell.isAlive();
    }

    public Path log() {
        return log;
    }

    public String name() {
        return name;
    }

    /** Waits for its end and returns its exit code. */
    int await() {
        try {
            return shell.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void onExit(Runnable action) {
        shell.onExit().thenRun(action);
    }

    /** The last lines of the log, for a message when the server did not come up. */
    public String lastWords(int lines) {
        try {
            List<String> all = Files.readAllLines(log);
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    /** Stops the server and waits for its end. */
    @Override
    public void close() {
        shell.destroy();
        try {
            if (!shell.waitFor(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS)) {
                shell.descendants().forEach(ProcessHandle::destroyForcibly);
                shell.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
