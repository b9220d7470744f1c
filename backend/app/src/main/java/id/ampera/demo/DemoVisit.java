package id.ampera.demo;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody answers who was served at a counter.
 *
 * @param ratings by element, from 1 to 4; {@code suggestion} null if the field is left blank
 */
record DemoVisit(String point, Instant at, Map<String, Integer> ratings, String suggestion) {}
