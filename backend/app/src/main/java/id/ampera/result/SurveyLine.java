package id.ampera.result;

import java.util.List;

/**
 * What all together answered under one answer key.
 *
 * @param key item code, or {@code item.row}
 * @param section heading of its section
 * @param text question, with the row's statement behind it
 * @param isScale options are the steps of an agreement scale, lowest first
 * @param hidden the gate withholds the figures; then only {@code n} may be there
 * @param options with counts; null for numbers, texts and where hidden
 * @param mean of a scale or of numbers, over {@code scored} answers; null otherwise
 * @param topTwo how many chose one of the two highest steps, of {@code scored}; null otherwise
 */
public record SurveyLine(
        String key,
        String section,
        String text,
        boolean isScale,
        boolean isText,
        boolean hidden,
        Integer n,
        List<OptionCount> options,
        Integer scored,
        Double mean,
        Double low,
        Double high,
        Integer topTwo) {

    /** @param value step of the scale; null outside of it */
    public record OptionCount(String label, Integer value, int count) {}
}
