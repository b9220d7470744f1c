package id.ampera.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Something that is fetched or prepared once, before a server can be started. */
final class Errand {

    private final Settings settings;
    private final Cleanup cleanup;

    Errand(Settings settings, Cleanup cleanup) {
        this.settings = settings;
        this.cleanup = cleanup;
    }

    /** Runs a command to its end, which must be a good one. */
    void run(String name, List<String> command) throws IOException {
        Path log = settings.local().resolve("logs/" + name + ".log");
        Path pid = settings.local().resolve("logs/" + name + ".pid");
        Child child = cleanup.add(Child.start(name, command, Map.of(), settings.root(), log, pid));
        if (child.await() != 0) {
            throw new Problem(
                    name + " gagal. Catatan lengkap: " + log,
                    name + " failed. Its log is " + log + "; the end of it:\n" + child.lastWords(25));
        }
    }

    /** Gets an archive from where this machine's Maven gets everything; it is there whole or not at all. */
    void fetch(String coordinates, Path archive) throws IOException {
        Path part = archive.resolveSibling(archive.getFileName() + ".part");
        Trees.delete(part);
        run(
                archive.getFileName().toString().replaceFirst("-[0-9].*", "-download"),
                List.of(
                        "mvn",
                        "-q",
                        "-B",
                        "-ntp",
                        "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
                        "-Dartifact=" + coordinates,
                        "-DoutputDirectory=" + part));
        Files.move(part.resolve(archive.getFileName()), archive);
        Trees.delete(part);
    }

    /** Unpacks an archive and forgets it; the folder, too, is there whole or not at all. */
    void unpack(Path archive, Path folder) throws IOException {
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        Trees.delete(part);
        Files.createDirectories(part);
        Trees.unzip(archive, part);
        Files.move(part, folder);
        Files.deleteIfExists(archive);
    }
}
