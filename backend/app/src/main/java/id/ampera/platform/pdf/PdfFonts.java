package id.ampera.platform.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Liberation Sans, on disk because the libraries read fonts from files only. */
@ApplicationScoped
public class PdfFonts {
    public static final String FAMILY = "Liberation Sans";

    private final Map<String, File> files = new LinkedHashMap<>();

    /** @param face {@code Regular}, {@code Bold}, {@code Italic} */
    public synchronized File file(String face) {
        return files.computeIfAbsent(face, PdfFonts::unpack);
    }

    private static File unpack(String face) {
        var name = "liberation/LiberationSans-" + face + ".ttf";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            var file = Files.createTempFile("ampera-", ".ttf");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            file.toFile().deleteOnExit();
            return file.toFile();
        } catch (IOException e) {
            throw new IllegalStateException("font " + name, e);
        }
    }
}
