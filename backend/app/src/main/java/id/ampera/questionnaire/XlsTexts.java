package id.ampera.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Texts of a form as texts of a questionnaire; further languages are kept by the name of the text. */
final class XlsTexts {
    private static final Pattern REPEATED = Pattern.compile("\\$\\{\\s*([^}]+?)\\s*}");

    private final XlsBook book;
    private final XlsNames names;
    private final Map<String, Map<String, String>> further = new TreeMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private boolean isEnglish;

    XlsTexts(XlsBook book, XlsNames names) {
        this.book = book;
        this.names = names;
    }

    /** Null where the form says nothing. */
    Texts of(XlsBook.Line line, String column, String name) {
        return of(book.texts(line, column), name);
    }

    Texts of(Map<String, String> texts, String name) {
        if (texts.isEmpty()) return null;
        texts.forEach((language, text) -> {
            if (Translations.isFurther(language)) {
                further.computeIfAbsent(language, unseen -> new TreeMap<>()).put(name, piped(text));
            } else if (!Translations.isLanguage(language)) unknown.add(language);
        });
        var english = texts.get(Translations.ENGLISH);
        if (english != null) isEnglish = true;
        return new Texts(piped(texts.get(Translations.INDONESIAN)), english == null ? null : piped(english));
    }

    private String piped(String text) {
        return REPEATED.matcher(text)
                .replaceAll(found ->
                        names.key(found.group(1)).map(key -> "{" + key + "}").orElse("…"));
    }

    List<String> languages() {
        return isEnglish ? List.of(Translations.INDONESIAN, Translations.ENGLISH) : List.of(Translations.INDONESIAN);
    }

    Map<String, Map<String, String>> further() {
        return further.isEmpty() ? null : further;
    }

    /** Languages of which nobody can tell which they are. */
    List<String> unknownLanguages() {
        return new ArrayList<>(unknown);
    }
}
