package id.ampera.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Whole folders. */
final class Trees {

    private Trees() {}

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Makes {@code copy} hold what {@code original} holds; false when it does already. */
    static boolean mirror(Path original, Path copy) throws IOException {
        if (isSame(original, copy)) {
            return false;
        }
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        delete(part);
        for (Path file : files(original)) {
            Path target = part.resolve(original.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        delete(copy);
        Files.move(part, copy);
        return true;
    }

    private static boolean isSame(Path original, Path copy) throws IOException {
        List<Path> files = files(original);
        if (!Files.isDirectory(copy) || files(copy).size() != files.size()) {
            return false;
        }
        for (Path file : files) {
            Path twin = copy.resolve(original.relativize(file));
            if (!Files.exists(twin) || Files.mismatch(file, twin) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    /** Unpacks {@code archive} without its top folder; scripts become executable. */
    static void unzip(Path archive, Path into) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = into.resolve(name).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, target);
                }
                if (name.endsWith(".sh") && !target.toFile().setExecutable(true)) {
                    throw new IOException("Cannot make executable: " + target);
                }
            }
        }
    }
}
