package id.ampera.demo;

import java.util.List;

/** Findings and verdicts as written in the resources. No number stands in them: those come with the evidence. */
record DemoConclusions(List<Conclusion> findings, List<Verdict> verdicts) {

    /** @param answers which question of {@link DemoEvaluation} it answers, from 0 */
    record Conclusion(
            String key,
            int answers,
            String type,
            boolean publish,
            String title,
            String statement,
            List<Support> evidence) {}

    /** One of figure, quote and excerpt is there; the latter two by the key of a {@link DemoPassage}. */
    record Support(Figure figure, String quote, String excerpt, String agreement, String note) {}

    /** @param survey which survey, that of the alumni when null; {@code cut} and {@code group} (a unit's code), or null */
    record Figure(String survey, String item, String measure, String cut, String group) {}

    record Verdict(String programme, String verdict, String reason, List<String> findings) {}
}
