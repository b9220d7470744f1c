package id.ampera.questionnaire;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * A picture without anything that is not picture: no place, camera or name. PNG and JPEG are drawn anew, at most
 * {@link #WIDEST} pixels wide; of WebP, which the platform cannot draw, only the parts are kept that make the picture.
 */
record CleanPicture(byte[] bytes, String mediaType, int width, int height) {
    static final int WIDEST = 1280;
    /** Of what is kept: more would make a phone on a slow line wait. */
    static final int LARGEST = 400_000;

    private static final long MOST_PIXELS = 40_000_000L;

    /** @throws id.ampera.platform.problem.Problem image-unreadable, image-too-large */
    static CleanPicture of(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var image = WebpParts.isWebp(bytes) ? webp(bytes) : drawn(bytes);
            if (image.bytes.length > LARGEST) throw QuestionnaireProblem.PICTURE_TOO_LARGE.at("/file");
            return image;
        } catch (IOException e) {
            throw QuestionnaireProblem.PICTURE_UNREADABLE.at("/file");
        }
    }

    private static CleanPicture webp(byte[] bytes) throws IOException {
        var parts = WebpParts.of(bytes);
        if (parts.width() > WIDEST) throw QuestionnaireProblem.PICTURE_TOO_LARGE.at("/file");
        return new CleanPicture(parts.bytes(), "image/webp", parts.width(), parts.height());
    }

    private static CleanPicture drawn(byte[] bytes) throws IOException {
        try (var in = ImageIO.createImageInputStream(new java.io.ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new IOException("no picture");
            var reader = readers.next();
            try {
                var format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
                if (!format.equals("png") && !format.equals("jpeg")) throw new IOException("another format");
                reader.setInput(in, true, true);
                // a small file may unfold to gigabytes
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
                    throw QuestionnaireProblem.PICTURE_TOO_LARGE.at("/file");
                return written(reader.read(0), format);
            } catch (RuntimeException e) {
                if (e instanceof id.ampera.platform.problem.Problem) throw e;
                throw new IOException(e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static CleanPicture written(BufferedImage image, String format) throws IOException {
        var width = Math.min(WIDEST, image.getWidth());
        var height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        var isPng = format.equals("png");
        var clean = new BufferedImage(width, height, isPng ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = clean.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        if (!isPng) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(clean, format, out)) throw new IOException("not written");
        return new CleanPicture(out.toByteArray(), "image/" + format, width, height);
    }
}
