package id.ampera.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must be true before anything is started. Tools and their versions are looked at by tools/preflight.sh. */
final class Preflight {

    private static final long GIGABYTE = 1L << 30;

    private Preflight() {}

    static void portIsFree(int port) {
        if (!Ports.isFree(port)) {
            throw busy(port);
        }
    }

    static Problem busy(int port) {
        return new Problem(
                "Port " + port + " sedang dipakai program lain. Hentikan program itu, atau pilih port lain: "
                        + "AMPERA_PORT=8090 make run",
                "Port " + port + " is in use by another program. Stop that program, or choose another port: "
                        + "AMPERA_PORT=8090 make run");
    }

    static void roomFor(Path directory, boolean firstTime) throws IOException {
        Files.createDirectories(directory);
        requireRoom(directory, directory.toFile().getUsableSpace(), firstTime);
    }

    static void requireRoom(Path directory, long free, boolean firstTime) {
        long needed = (firstTime ? 3 : 1) * GIGABYTE;
        if (free < needed) {
            throw new Problem(
                    "Ruang disk di " + directory + " tinggal " + free / (1 << 20) + " MB; diperlukan "
                            + needed / (1 << 20) + " MB. Kosongkan ruang lalu ulangi.",
                    "Only " + free / (1 << 20) + " MB are free in " + directory + ", and " + needed / (1 << 20)
                            + " MB are needed. Free some space and try again.");
        }
    }

    static void built(Path... paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new Problem(
                        "Belum dibangun: " + path + ". Jalankan: make build",
                        "Not built yet: " + path + ". Run: make build");
            }
        }
    }
}
