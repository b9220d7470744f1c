package id.ampera.platform.dataset;

import java.util.List;

/**
 * Answers as rows.
 *
 * @param title of what was asked
 * @param source what the rows are and how they were made fit to leave, in sentences
 */
public record Dataset(String title, List<String> source, boolean isIndonesian, List<Variable> variables, Rows rows) {
    public Dataset {
        source = List.copyOf(source);
        variables = List.copyOf(variables);
    }
}
