package id.ampera.questionnaire;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers that stand in later texts, as {@code {key}}. */
final class Piping {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9_]{0,39}(?:\\.[A-Za-z0-9_-]{1,30}){0,2})}");

    private Piping() {}

    /** The keys whose answers a text shows, in its order. */
    static List<String> keys(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** With something else in place of every answer. */
    static String replaced(String text, UnaryOperator<String> byKey) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(byKey.apply(found.group(1))));
    }
}
