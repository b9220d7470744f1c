package id.ampera.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** Notices in words, Indonesian unless English is asked for. */
@ApplicationScoped
class NoticeTexts {
    private final ObjectMapper json;

    NoticeTexts(ObjectMapper json) {
        this.json = json;
    }

    static String languageOf(String acceptLanguage) {
        if (acceptLanguage == null) return "id";
        var first = acceptLanguage.strip().toLowerCase(Locale.ROOT);
        return first.startsWith("en") ? "en" : "id";
    }

    String title(NoticeKind kind, String language) {
        return text(kind + ".title", language);
    }

    String detail(NoticeKind kind, String details, String language) {
        return filled(text(kind + ".detail", language), details, language);
    }

    String text(String key, String language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var locale = language.equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("id");
        return ResourceBundle.getBundle(
                        "notice/notice", locale, Thread.currentThread().getContextClassLoader(), control)
                .getString(key);
    }

    String stored(Map<String, String> values) {
        try {
            return json.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String filled(String text, String details, String language) {
        try {
            for (var value : json.readValue(details, new TypeReference<Map<String, String>>() {})
                    .entrySet()) {
                text = text.replace("{" + value.getKey() + "}", readable(value.getValue(), language));
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Days are stored as such and written out for the reader. */
    private static String readable(String value, String language) {
        if (!value.matches("\\d{4}-\\d{2}-\\d{2}")) return value;
        try {
            var locale = Locale.forLanguageTag(language.equals("en") ? "en-GB" : "id");
            return LocalDate.parse(value).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        } catch (DateTimeParseException notADay) {
            return value;
        }
    }
}
