package id.ampera.questionnaire;

import id.ampera.questionnaire.XlsExpression.Unmapped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of an expression, taken one after the other. */
final class XlsTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\$\\{[^}]+}|'[^']*'|\"[^\"]*\"|\\d+(?:\\.\\d+)?|<=|>=|!=|=|<|>|\\(|\\)|,|-|[A-Za-z][A-Za-z-]*|\\.)");

    /** More than any question needs, and few enough to be read by recursion whatever their nesting. */
    private static final int MOST = 500;

    private final List<String> tokens = new ArrayList<>();
    private int at;

    XlsTokens(String text) throws Unmapped {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            if (tokens.size() == MOST) throw new Unmapped("…");
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank())
            throw new Unmapped(text.substring(end).strip());
    }

    private boolean peek(int ahead, String token) {
        return at + ahead < tokens.size() && tokens.get(at + ahead).equals(token);
    }

    boolean take(String token) {
        if (!peek(0, token)) return false;
        at++;
        return true;
    }

    /** The name of a function and the bracket after it. */
    boolean takeCall(String name) {
        if (!peek(0, name) || !peek(1, "(")) return false;
        at += 2;
        return true;
    }

    void expect(String token) throws Unmapped {
        if (!take(token)) throw new Unmapped(token);
    }

    String next() throws Unmapped {
        if (at >= tokens.size()) throw new Unmapped("…");
        return tokens.get(at++);
    }

    void requireEnd() throws Unmapped {
        if (at < tokens.size()) throw new Unmapped(tokens.get(at));
    }
}
