package id.ampera.questionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A still WebP file by its parts (RIFF); what is not picture is left out. */
record WebpParts(byte[] bytes, int width, int height) {
    private static final int HEADER = 12;
    private static final int PART = 8;
    /** Of a picture, as far as its size. */
    private static final int LEAST = 10;

    private static final int ALPHA = 0x10;

    static boolean isWebp(byte[] bytes) {
        return bytes.length > HEADER + PART
                && name(bytes, 0).equals("RIFF")
                && name(bytes, 8).equals("WEBP");
    }

    static WebpParts of(byte[] bytes) throws IOException {
        var parts = new ByteArrayOutputStream();
        var numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int width = 0;
        int height = 0;
        for (int at = HEADER; at + PART <= bytes.length; ) {
            var name = name(bytes, at);
            int size = numbers.getInt(at + 4);
            int from = at + PART;
            if (size < (name.startsWith("VP8") ? LEAST : 0) || size > bytes.length - from)
                throw new IOException("a part is cut off");
            var part = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, from + size + size % 2));
            switch (name) {
                case "VP8X" -> part[PART] &= ALPHA;
                case "VP8 " -> {
                    width = numbers.getShort(from + 6) & 0x3fff;
                    height = numbers.getShort(from + 8) & 0x3fff;
                }
                case "VP8L" -> {
                    int sizes = numbers.getInt(from + 1);
                    width = (sizes & 0x3fff) + 1;
                    height = (sizes >> 14 & 0x3fff) + 1;
                }
                case "ALPH" -> {}
                case "ANIM", "ANMF" -> throw new IOException("it moves");
                default -> part = new byte[0];
            }
            parts.write(part);
            at = from + size + size % 2;
        }
        if (width == 0 || height == 0) throw new IOException("no picture");
        var body = parts.toByteArray();
        var whole = ByteBuffer.allocate(HEADER + body.length).order(ByteOrder.LITTLE_ENDIAN);
        whole.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + body.length);
        whole.put("WEBP".getBytes(StandardCharsets.US_ASCII)).put(body);
        return new WebpParts(whole.array(), width, height);
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }
}
