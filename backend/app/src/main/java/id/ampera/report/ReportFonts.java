package id.ampera.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Liberation Sans, on disk because charts are drawn by a library that reads fonts from files only. */
@ApplicationScoped
class ReportFonts {
    static final String FAMILY = "Liberation Sans";

    private final Map<String, File> files = new LinkedHashMap<>();

    synchronized File file(String face) {
        return files.computeIfAbsent(face, ReportFonts::unpack);
    }

    private static File unpack(String face) {
        var name = "liberation/LiberationSans-" + face + ".ttf";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            var file = Files.createTempFile("ampera-", ".ttf");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            file.toFile().deleteOnExit();
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
            return file.toFile();
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("font " + name, e);
        }
    }
}
