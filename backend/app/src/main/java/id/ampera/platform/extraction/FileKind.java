package id.ampera.platform.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells the kind of a file by its content. */
final class FileKind {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEAD = 1024;

    private FileKind() {}

    static MediaKind of(byte[] bytes) throws RefusedException {
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        if (startsWith(bytes, ZIP)) return MediaKind.DOCX;
        if (startsWith(bytes, OLE)) throw new RefusedException(ofOle(bytes));
        if (indexOf(head, "%PDF-".getBytes(StandardCharsets.US_ASCII)) >= 0) return MediaKind.PDF;
        if (PlainText.looksLikeText(bytes)) return MediaKind.TEXT;
        throw new RefusedException(ExtractionProblem.FILE_TYPE_UNKNOWN);
    }

    /** An encrypted DOCX is wrapped into the container of the old binary formats. */
    private static ExtractionProblem ofOle(byte[] bytes) {
        var marker = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return indexOf(bytes, marker) >= 0 ? ExtractionProblem.FILE_ENCRYPTED : ExtractionProblem.FILE_TYPE_UNKNOWN;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    static int indexOf(byte[] bytes, byte[] part) {
        return indexOf(bytes, part, 0);
    }

    static int indexOf(byte[] bytes, byte[] part, int from) {
        for (int at = from; at <= bytes.length - part.length; at++) {
            int same = 0;
            while (same < part.length && bytes[at + same] == part[same]) same++;
            if (same == part.length) return at;
        }
        return -1;
    }
}
