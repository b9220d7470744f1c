package id.ampera.demo;

import java.util.List;
import java.util.Map;

/**
 * A service that citizens rate.
 *
 * @param suggestions what somebody writes who rates an element low; {@code praise} what the others write
 */
record DemoCounters(
        String code,
        String title,
        String introduction,
        Earlier earlier,
        List<Counter> points,
        List<Suggestion> suggestions,
        List<String> praise) {

    /**
     * The same survey half a year ago.
     *
     * @param share of today's answers; {@code lower} how much lower elements were rated
     */
    record Earlier(String code, String title, double share, Map<String, Double> lower) {}

    /** @param means how each element is rated here, from 1 to 4 */
    record Counter(String code, String name, int visitors, int answers, Map<String, Double> means) {}

    record Suggestion(String element, String text) {}
}
