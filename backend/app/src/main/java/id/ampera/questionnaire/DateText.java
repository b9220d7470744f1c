package id.ampera.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as they stand in answers and definitions: four digits, two, two. Their order is the order of the texts. */
final class DateText {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private DateText() {}

    static boolean isDay(String text) {
        if (text == null || !DAY.matcher(text).matches()) return false;
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
