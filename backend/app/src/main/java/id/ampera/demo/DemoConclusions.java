package id.ampera.demo;

import id.ampera.finding.Agreement;
import id.ampera.finding.FindingType;
import id.ampera.finding.Verdict;
import java.util.List;

/** Findings and verdicts as written in the resources. No number stands in them: those come with the evidence. */
record DemoConclusions(List<Conclusion> findings, List<Judgement> verdicts) {

    /** @param answers which question of {@link DemoEvaluation} it answers, from 0 */
    record Conclusion(
            String key,
            int answers,
            FindingType type,
            boolean publish,
            String title,
            String statement,
            List<Support> evidence) {}

    /** One of figure, quote and excerpt is there; the latter two by the key of a {@link DemoPassage}. */
    record Support(Figure figure, String quote, String excerpt, Agreement agreement, String note) {}

    /** @param survey which survey, that of the alumni when null; {@code cut} and {@code group} (a unit's code), or null */
    record Figure(String survey, String item, String measure, String cut, String group) {}

    record Judgement(String programme, Verdict verdict, String reason, List<String> findings) {}
}
