package id.ampera.result;

import id.ampera.result.ExportTables.Table;
import id.ampera.result.ItemResult.SectionResult;
import id.ampera.result.PairResult.Both;
import id.ampera.result.PairResult.Rated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Rows that are rated twice, as a table of its own: both means, the gap, and where the row lies. */
final class ExportPairs {
    private static final List<String> COLUMNS = List.of(
            "section",
            "key",
            "question",
            "pair",
            "group",
            "firstN",
            "firstMean",
            "secondN",
            "secondMean",
            "gapN",
            "gap",
            "gapLow",
            "gapHigh",
            "gapDeviation",
            "conformity",
            "quadrant",
            "importanceAxis",
            "performanceAxis",
            "note");

    private final ResultsView results;
    private final ExportTexts texts;
    private final Function<GroupView, String> name;
    private final Function<HiddenReason, String> hidden;

    ExportPairs(
            ResultsView results,
            ExportTexts texts,
            Function<GroupView, String> name,
            Function<HiddenReason, String> hidden) {
        this.results = results;
        this.texts = texts;
        this.name = name;
        this.hidden = hidden;
    }

    /** Empty where no row is rated twice. */
    Optional<Table> table() {
        var rows = new ArrayList<List<Object>>();
        for (var section : results.sections()) {
            for (var item : section.items()) if (item.pair() != null) add(rows, section, item);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("pairs", COLUMNS, rows));
    }

    private void add(List<List<Object>> rows, SectionResult section, ItemResult item) {
        for (var line : item.pair().rows()) {
            for (int group = 0; group < line.figures().size(); group++) {
                var start = Arrays.<Object>asList(
                        texts.of(section.title()),
                        line.key(),
                        texts.of(item.text()) + " - " + texts.of(line.text()),
                        texts.of("pair." + lower(item.pair().kind())),
                        name.apply(results.groups().get(group)));
                var row = new ArrayList<>(start);
                figures(row, line.figures().get(group));
                var axes = item.pair().axes();
                row.add(axes.isEmpty() ? null : axes.get(group).importance());
                row.add(axes.isEmpty() ? null : axes.get(group).performance());
                var gap = line.figures().get(group).gap();
                row.add(gap.hidden() ? hidden.apply(gap.reason()) : null);
                rows.add(row);
            }
        }
    }

    private void figures(List<Object> row, Both both) {
        rated(row, both.first());
        rated(row, both.second());
        var gap = both.gap();
        var mean = gap.mean();
        row.add(gap.n());
        row.add(mean == null ? null : mean.value());
        row.add(mean == null ? null : mean.low());
        row.add(mean == null ? null : mean.high());
        row.add(gap.standardDeviation());
        row.add(both.conformity());
        row.add(both.quadrant() == null ? null : texts.of("quadrant." + lower(both.quadrant())));
    }

    private static void rated(List<Object> row, Rated rated) {
        row.add(rated == null ? null : rated.n());
        row.add(rated == null ? null : rated.mean().value());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
