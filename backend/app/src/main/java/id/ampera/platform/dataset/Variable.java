package id.ampera.platform.dataset;

import java.util.List;

/**
 * A column. All that its cells hold are its categories.
 *
 * @param name see {@link VariableNames}
 * @param label the question
 * @param note what was done to it, or null
 */
public record Variable(String name, String label, Measure measure, List<Category> categories, String note) {

    public enum Measure {
        NOMINAL,
        ORDINAL,
        SCALE
    }

    public Variable {
        categories = List.copyOf(categories);
    }

    List<Category> missing() {
        return categories.stream().filter(Category::isMissing).toList();
    }

    List<Category> given() {
        return categories.stream().filter(each -> !each.isMissing()).toList();
    }
}
