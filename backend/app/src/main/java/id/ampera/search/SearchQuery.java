package id.ampera.search;

import id.ampera.platform.text.Stemmer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is asked, as stems: all words must be there, and those in quotes side by side. The index of the database drops words
 * under three letters and has a list of English words that it drops, too; every stem is therefore stored with a prefix that
 * makes it long and no English word, so that "RB" and "di" are found.
 */
record SearchQuery(List<List<String>> parts) {
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String PREFIX = "zz";
    private static final int MAX_STEM = 60;
    private static final int MAX_PARTS = 20;

    static SearchQuery of(String text, Stemmer stemmer) {
        var parts = new ArrayList<List<String>>();
        var matcher = PART.matcher(text);
        while (matcher.find() && parts.size() < MAX_PARTS) {
            var part = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            // what is written together, such as "e-learning", is looked for together
            var stems = stemmer.stems(part).stream().map(Stemmer.Stem::stem).toList();
            if (!stems.isEmpty()) parts.add(stems);
        }
        return new SearchQuery(parts);
    }

    static String tokens(List<Stemmer.Stem> stems) {
        return stems.stream().map(stem -> token(stem.stem())).collect(Collectors.joining(" "));
    }

    /** One word to the database, too, which would divide "3.5". */
    private static String token(String stem) {
        var word = stem.replaceAll("[^\\p{L}\\p{N}]", "q");
        return PREFIX + (word.length() > MAX_STEM ? word.substring(0, MAX_STEM) : word);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    Set<String> stems() {
        var stems = new LinkedHashSet<String>();
        parts.forEach(stems::addAll);
        return stems;
    }

    /** The query in the language of the database; stems are letters and digits, which mean nothing else there. */
    String against() {
        return parts.stream()
                .map(part -> part.stream().map(SearchQuery::token).collect(Collectors.joining(" ")))
                .map(words -> words.contains(" ") ? "+\"" + words + "\"" : "+" + words)
                .collect(Collectors.joining(" "));
    }
}
