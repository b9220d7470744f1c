package id.ampera.search;

import id.ampera.platform.text.Stemmer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The stretch of a page that says most about a query.
 *
 * @param start offset of the stretch on the page
 * @param highlights words of the query, by offset within the stretch
 */
record Snippet(int start, String text, List<SearchResults.Range> highlights) {
    private static final int LENGTH = 260;
    private static final int BEFORE = 60;

    static Snippet of(String body, Set<String> wanted, Stemmer stemmer) {
        var hits = stemmer.stems(body).stream()
                .filter(each -> wanted.contains(each.stem()))
                .toList();
        if (hits.isEmpty()) return new Snippet(0, cut(body, 0), List.of());
        var best = hits.get(0);
        long most = 0;
        for (var from : hits) {
            var distinct = new HashSet<String>();
            for (var each : hits) {
                if (each.start() >= from.start() && each.end() <= from.start() + LENGTH - BEFORE) {
                    distinct.add(each.stem());
                }
            }
            if (distinct.size() > most) {
                most = distinct.size();
                best = from;
            }
            if (most == wanted.size()) break;
        }
        var start = startOfWord(body, Math.max(0, best.start() - BEFORE));
        var text = cut(body, start);
        var highlights = new ArrayList<SearchResults.Range>();
        for (var each : hits) {
            if (each.start() >= start && each.end() <= start + text.length()) {
                highlights.add(new SearchResults.Range(each.start() - start, each.end() - start));
            }
        }
        return new Snippet(start, text, highlights);
    }

    private static int startOfWord(String body, int from) {
        int at = from;
        while (at > 0 && !Character.isWhitespace(body.charAt(at - 1))) at--;
        return at;
    }

    private static String cut(String body, int start) {
        int end = Math.min(body.length(), start + LENGTH);
        while (end < body.length() && end > start + LENGTH / 2 && !Character.isWhitespace(body.charAt(end))) end--;
        return body.substring(start, end);
    }
}
