package id.ampera.notification;

import java.util.List;

/**
 * The words of a letter, laid out as HTML and as text alike.
 *
 * @param notes small print, below the button
 * @param stop a way out that works with one click; null if there is none
 */
public record Letter(
        String language,
        String subject,
        String greeting,
        List<String> paragraphs,
        List<Fact> facts,
        Action action,
        List<String> notes,
        Stop stop) {

    public record Fact(String label, String value) {}

    public record Action(String label, String url) {}

    /** @param url answers GET with a page and POST with the deed (RFC 8058) */
    public record Stop(String text, String label, String url) {}
}
