package id.ampera.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.testsupport.GivenResult.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures once more, by the letter of their formulas and from the answers as they were written: no tally, no column,
 * nothing of the code under test. Names are those of the export's English columns.
 */
final class Naive {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String key;
    private final List<JsonNode> given = new ArrayList<>();
    private final int invited;
    private int skipped;

    Naive(String key, List<Person> people) {
        this.key = key;
        invited = people.size();
        for (var person : people) {
            if (person.answers() == null) continue;
            var value = parse(person.answers()).get(key);
            if (value == null) continue;
            if (value.isNull()) skipped++;
            else given.add(value);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int n() {
        return given.size();
    }

    int count(String option) {
        int count = 0;
        for (var value : given) {
            if (value.isArray()) for (var one : value) count += one.asText().equals(option) ? 1 : 0;
            else if (value.asText().equals(option)) count++;
        }
        return count;
    }

    private Map<String, Double> base() {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("n", (double) n());
        figures.put("skipped", (double) skipped);
        return figures;
    }

    /** Option codes are the values of the scale. */
    Map<String, Double> likert(int points) {
        var figures = base();
        addMean(figures);
        double top = count("" + points) + count("" + (points - 1));
        double share = top / n();
        figures.put("top two count", top);
        figures.put("top two", share);
        if (n() < invited) {
            double margin = 1.959963984540054
                    * Math.sqrt(share * (1 - share) / n())
                    * Math.sqrt((invited - n()) / (invited - 1.0));
            figures.put("top two low 95%", Math.max(0, share - margin));
            figures.put("top two high 95%", Math.min(1, share + margin));
        }
        return figures;
    }

    Map<String, Double> rating() {
        var figures = base();
        addMean(figures);
        double promoters = count("9") + count("10");
        double passives = count("7") + count("8");
        figures.put("promoters", promoters);
        figures.put("passives", passives);
        figures.put("detractors", n() - promoters - passives);
        figures.put("promoter score", (promoters - (n() - promoters - passives)) / n());
        return figures;
    }

    Map<String, Double> number() {
        var figures = base();
        addMean(figures);
        var values = new ArrayList<Double>();
        for (var value : given) values.add(value.asDouble());
        Collections.sort(values);
        int half = values.size() / 2;
        figures.put(
                "median", values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2);
        return figures;
    }

    Map<String, Double> counted() {
        return base();
    }

    private void addMean(Map<String, Double> figures) {
        double sum = 0;
        for (var value : given) sum += value.asDouble();
        double mean = sum / n();
        double squares = 0;
        for (var value : given) squares += (value.asDouble() - mean) * (value.asDouble() - mean);
        double deviation = Math.sqrt(squares / (n() - 1));
        figures.put("mean", mean);
        figures.put("standard deviation", deviation);
        if (n() >= invited) return;
        double margin = t(n() - 1) * deviation / Math.sqrt(n()) * Math.sqrt(1 - n() / (double) invited);
        figures.put("mean low 95%", mean - margin);
        figures.put("mean high 95%", mean + margin);
    }

    /** The 97.5 % quantile of Student's t, by bisection of the integral of its density. */
    static double t(int freedom) {
        double low = 0;
        double high = 20;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (integral(middle, freedom) < 0.475) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /** Simpson's rule from 0, divided by the whole; the tail beyond 1 is folded back by x = 1/u. */
    private static double integral(double to, int freedom) {
        double whole = simpson(0, 1, freedom, false) + simpson(0, 1, freedom, true);
        double part = to <= 1
                ? simpson(0, to, freedom, false)
                : simpson(0, 1, freedom, false) + simpson(1 / to, 1, freedom, true);
        return part / whole / 2;
    }

    private static double simpson(double from, double to, int freedom, boolean folded) {
        int steps = 4000;
        double h = (to - from) / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double x = from + i * h;
            int weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * density(x, freedom, folded);
        }
        return sum * h / 3;
    }

    private static double density(double x, int freedom, boolean folded) {
        if (!folded) return Math.pow(1 + x * x / freedom, -(freedom + 1) / 2.0);
        if (x == 0) return freedom == 1 ? 1 : 0;
        return Math.pow(1 + 1 / (x * x * freedom), -(freedom + 1) / 2.0) / (x * x);
    }
}
