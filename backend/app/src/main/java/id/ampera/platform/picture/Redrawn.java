package id.ampera.platform.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A PNG or JPEG drawn anew: what there is to see, and nothing that a camera or a program wrote beside it. */
public record Redrawn(byte[] bytes, String mediaType, int width, int height) {
    private static final long MOST_PIXELS = 40_000_000L;
    private static final String PNG = "png";
    private static final String JPEG = "jpeg";

    /** It unfolds to more than is drawn. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException() {
            super("more pixels than are drawn");
        }
    }

    /**
     * In its own format, at most so wide.
     *
     * @throws TooLargeException if it unfolds to too many pixels
     * @throws IOException if it is neither PNG nor JPEG, or broken
     */
    public static Redrawn of(byte[] picture, int widest) throws IOException {
        return of(picture, widest, Integer.MAX_VALUE, false);
    }

    /**
     * As JPEG, the long side at most so long.
     *
     * @throws TooLargeException if it unfolds to too many pixels
     * @throws IOException if it is neither PNG nor JPEG, or broken
     */
    public static Redrawn photo(byte[] picture, int longest) throws IOException {
        return of(picture, longest, longest, true);
    }

    private static Redrawn of(byte[] picture, int widest, int highest, boolean asPhoto) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new IOException("no picture");
            var reader = readers.next();
            try {
                var format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!format.equals(PNG) && !format.equals(JPEG)) throw new IOException("another format");
                reader.setInput(in, true, true);
                return drawn(reader, asPhoto ? JPEG : format, widest, highest);
            } catch (RuntimeException malformed) {
                // a reader throws whatever a malformed picture makes it stumble over
                throw new IOException(malformed);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Redrawn drawn(ImageReader reader, String format, int widest, int highest) throws IOException {
        int fromWidth = reader.getWidth(0);
        int fromHeight = reader.getHeight(0);
        // a small file may unfold to gigabytes
        if ((long) fromWidth * fromHeight > MOST_PIXELS) throw new TooLargeException();
        var scale = Math.min(1, Math.min((double) widest / fromWidth, (double) highest / fromHeight));
        int width = Math.max(1, (int) Math.round(fromWidth * scale));
        int height = Math.max(1, (int) Math.round(fromHeight * scale));
        // of what is drawn much smaller only a part is unfolded
        int step = Math.max(1, (int) (1 / scale / 2));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return written(reader.read(0, how), format, width, height);
    }

    private static Redrawn written(BufferedImage image, String format, int width, int height) throws IOException {
        var isPng = format.equals(PNG);
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
        return new Redrawn(out.toByteArray(), "image/" + format, width, height);
    }
}
