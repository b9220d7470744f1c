package id.ampera.platform.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plain text: UTF-8 or what old Windows programs write; cut into pages where the file has none. */
final class PlainText {
    /** About a printed page. */
    private static final int PAGE = 3000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    static boolean looksLikeText(byte[] bytes) {
        if (isUtf16(bytes)) return true;
        for (var each : bytes) {
            if (each >= 0 && each < 32 && each != '\t' && each != '\n' && each != '\r' && each != '\f') return false;
        }
        var head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        // texts with markup would be taken for words
        return !head.startsWith("{\\rtf")
                && !head.startsWith("<!doctype")
                && !head.startsWith("<html")
                && !head.startsWith("<?xml");
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    static List<String> read(byte[] bytes) throws RefusedException {
        return paged(decode(bytes));
    }

    private static String decode(byte[] bytes) throws RefusedException {
        try {
            var charset = isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            if (isUtf16(bytes)) throw new RefusedException(ExtractionProblem.FILE_DAMAGED);
            return new String(bytes, WINDOWS);
        }
    }

    /** Pages as the text divides itself by form feeds; what is longer than a few pages is cut between paragraphs. */
    static List<String> paged(String text) {
        var pages = new ArrayList<String>();
        for (var part : text.split("\f")) {
            var rest = part;
            while (rest.length() > PAGE * 3 / 2) {
                int cut = cutAt(rest);
                pages.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            pages.add(rest);
        }
        return pages;
    }

    private static int cutAt(String text) {
        int earliest = PAGE / 2;
        for (var end : List.of("\n\n", "\n", ". ", " ")) {
            int at = text.lastIndexOf(end, PAGE);
            if (at >= earliest) return at + end.length();
        }
        return Character.isHighSurrogate(text.charAt(PAGE - 1)) ? PAGE - 1 : PAGE;
    }

    /** One form for what looks the same, so that a passage is found again however the file was made. */
    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\uFEFF", "")
                .replace("\u00AD", "")
                .replace('\u00A0', ' ')
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "")
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
