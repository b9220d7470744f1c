package id.ampera.platform.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;

/** The texts of an archive by their names. */
public final class Archive {
    private Archive() {}

    public static Map<String, String> parts(byte[] archive) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        // as a stream it is not read by every version of Java: sizes stand behind the parts
        var file = Files.createTempFile("archive", ".zip");
        try {
            Files.write(file, archive);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    var part = zip.getInputStream(entry).readAllBytes();
                    parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
