package id.ampera.platform.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code (ISO/IEC 18004) as a drawing; level M, which bears a smudge. */
public final class QrCode {
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * @param side with the quiet zone, as SVG writes lengths
     * @param words what it is, for those who do not see it
     */
    public static String svg(String text, String side, String words) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var size = matrix.getWidth() + 2 * QUIET;
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) != 1) continue;
                    int from = x;
                    while (x < matrix.getWidth() && matrix.get(x, y) == 1) x++;
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
            return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %d %d\""
                            + " shape-rendering=\"crispEdges\" alt=\"%s\"><rect width=\"%d\" height=\"%d\" fill=\"#FFFFFF\"/>"
                            + "<path d=\"%s\" fill=\"#000000\"/></svg>")
                    .formatted(side, side, size, size, escaped(words), size, size, path);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
