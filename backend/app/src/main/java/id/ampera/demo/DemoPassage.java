package id.ampera.demo;

import java.util.List;

/**
 * A passage of a transcript or a document that is marked.
 *
 * @param text its words, which stand once in the text
 * @param codes codes of {@link DemoCode} that it takes
 */
record DemoPassage(String key, String text, List<String> codes) {}
