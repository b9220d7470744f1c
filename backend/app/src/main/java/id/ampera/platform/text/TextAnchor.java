package id.ampera.platform.text;

import java.util.Optional;

/**
 * A passage of a text, by position and by its words with what stands around them (the position and quote selectors of the
 * W3C Web Annotation model), so that it is found again when the text around it was corrected.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last one
 * @param exact the words themselves
 * @param prefix up to {@value #CONTEXT} units before them
 * @param suffix up to {@value #CONTEXT} units after them
 */
public record TextAnchor(int start, int end, String exact, String prefix, String suffix) {
    private static final int CONTEXT = 32;

    /** So many units of context on one side tell a passage from another one with the same words. */
    private static final int TELLING_CONTEXT = 8;

    /** So long a passage is told by its own words, as long as the text has them once. */
    private static final int TELLING_WORDS = 32;

    /** @throws IllegalArgumentException when there is no such passage in the text, or an end of it splits a character */
    public static TextAnchor of(String text, int start, int end) {
        if (start < 0 || end > text.length() || start >= end) {
            throw new IllegalArgumentException("no passage " + start + "-" + end + " in " + text.length());
        }
        if (splits(text, start) || splits(text, end)) throw new IllegalArgumentException("half of a character");
        var from = Math.max(0, start - CONTEXT);
        var to = Math.min(text.length(), end + CONTEXT);
        return new TextAnchor(
                start,
                end,
                text.substring(start, end),
                text.substring(splits(text, from) ? from + 1 : from, start),
                text.substring(end, splits(text, to) ? to - 1 : to));
    }

    /** The same passage in another version of the text; empty when its words are gone or stand elsewhere only. */
    public Optional<TextAnchor> in(String newText) {
        var best = -1;
        var bestContext = -1;
        var found = 0;
        for (int at = newText.indexOf(exact); at >= 0; at = newText.indexOf(exact, at + 1)) {
            found++;
            var context = contextAt(newText, at);
            var nearer = context == bestContext && Math.abs(at - start) < Math.abs(best - start);
            if (context > bestContext || nearer) {
                best = at;
                bestContext = context;
            }
        }
        if (best < 0) return Optional.empty();
        var isToldByWords = found == 1 && exact.length() >= TELLING_WORDS;
        if (!isToldByWords && !hasTellingContext(newText, best)) return Optional.empty();
        return Optional.of(of(newText, best, best + exact.length()));
    }

    private int contextAt(String text, int at) {
        return before(text, at) + after(text, at + exact.length());
    }

    private boolean hasTellingContext(String text, int at) {
        return before(text, at) >= telling(prefix) && !prefix.isEmpty()
                || after(text, at + exact.length()) >= telling(suffix) && !suffix.isEmpty()
                || prefix.isEmpty() && at == 0
                || suffix.isEmpty() && at + exact.length() == text.length();
    }

    private static int telling(String context) {
        return Math.min(TELLING_CONTEXT, context.length());
    }

    private int before(String text, int at) {
        var same = 0;
        while (same < prefix.length()
                && same < at
                && prefix.charAt(prefix.length() - 1 - same) == text.charAt(at - 1 - same)) same++;
        return same;
    }

    private int after(String text, int at) {
        var same = 0;
        while (same < suffix.length() && at + same < text.length() && suffix.charAt(same) == text.charAt(at + same))
            same++;
        return same;
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
