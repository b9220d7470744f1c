package id.ampera.search;

import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.problem.CommonProblem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Where the next page of a search begins. By number and not by the last row, since what a row scores changes whenever a
 * text is added; bound to what was asked, and not deeper than anybody reads.
 */
record SearchCursor(String asked, int offset) {
    static final int DEEPEST = 1000;
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{16}):([1-9][0-9]{0,3})");

    static SearchCursor of(SearchFilter filter) {
        var asked = Sha256.hex(filter.q + "\n" + filter.kind + "\n" + filter.evaluationId)
                .substring(0, 16);
        if (filter.cursor == null || filter.cursor.isBlank()) return new SearchCursor(asked, 0);
        var form = FORM.matcher(decoded(filter.cursor));
        if (!form.matches() || !form.group(1).equals(asked)) throw invalid();
        var offset = Integer.parseInt(form.group(2));
        if (offset >= DEEPEST) throw invalid();
        return new SearchCursor(asked, offset);
    }

    /** Rows of this page. */
    int size(int limit) {
        return Math.min(limit, DEEPEST - offset);
    }

    /** Null when there is nothing more, or nothing more that is shown. */
    String next(int shown, long total) {
        int end = offset + shown;
        if (shown == 0 || end >= total || end >= DEEPEST) return null;
        var form = asked + ":" + end;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(form.getBytes(StandardCharsets.US_ASCII));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notOfOurs) {
            throw invalid();
        }
    }

    private static RuntimeException invalid() {
        return CommonProblem.INVALID_CURSOR.at("/query/cursor");
    }
}
