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
        List<Counter> points,
        List<Suggestion> suggestions,
        List<String> praise) {

    /** @param means how each element is rated here, from 1 to 4 */
    record Counter(String code, String name, int visitors, int answers, Map<String, Double> means) {}

    record Suggestion(String element, String text) {}
}
