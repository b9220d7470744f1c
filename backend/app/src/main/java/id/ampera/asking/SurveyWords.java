package id.ampera.asking;

import id.ampera.platform.export.ExportWords;
import id.ampera.platform.time.TimeBeans;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is written to respondents, Indonesian unless English is asked for. */
final class SurveyWords {
    private SurveyWords() {}

    static ExportWords in(String language) {
        return ExportWords.of("asking/words", language);
    }

    static String language(ExportWords words) {
        return words.isIndonesian() ? "id" : "en";
    }

    static String moment(ExportWords words, Instant moment) {
        var locale = Locale.forLanguageTag(words.isIndonesian() ? "id" : "en-GB");
        var pattern = words.isIndonesian() ? "EEEE, d MMMM uuuu, HH.mm 'WIB'" : "EEEE, d MMMM uuuu, HH:mm 'WIB'";
        return moment.atZone(TimeBeans.PALEMBANG).format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}
