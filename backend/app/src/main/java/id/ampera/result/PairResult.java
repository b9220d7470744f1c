package id.ampera.result;

import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.PairKind;
import id.ampera.questionnaire.Texts;
import id.ampera.result.Figure.Estimate;
import id.ampera.statistics.ImportancePerformance;
import id.ampera.statistics.ImportancePerformance.Quadrant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PairResult", description = "The two ratings of every row of a matrix, set against each other")
public record PairResult(
        @Schema(description = "What the two ratings are", examples = "importance-performance") PairKind kind,
        @Schema(description = "Heading of the first rating: importance, before") Texts first,
        @Schema(description = "Heading of the second rating: performance, after") Texts second,
        @Schema(description = "importance-performance: where the axes cross, one per group; else empty")
                List<Axes> axes,
        @Schema(description = "One per row of the matrix") List<Line> rows) {

    @Schema(
            name = "PairAxes",
            description =
                    "Where the axes cross: at the means of the row means that are shown, each row with the same weight; absent with fewer than two rows")
    public record Axes(
            @Schema(description = "Key of the group", examples = "all") String group,
            @Schema(description = "Mean importance of the rows", examples = "4.12") Double importance,
            @Schema(description = "Mean performance of the rows", examples = "3.48") Double performance,
            @Schema(description = "How many rows are in the means", examples = "6") int rows) {}

    @Schema(name = "PairLine", description = "One row")
    public record Line(
            @Schema(description = "`item.row`, the beginning of its two answer keys", examples = "layanan.kecepatan")
                    String key,
            @Schema(description = "The statement of the row") Texts text,
            @Schema(description = "One per group, in the order of `groups`") List<Both> figures) {}

    @Schema(name = "PairFigure", description = "Both ratings of one group for one row")
    public record Both(
            @Schema(description = "Key of the group", examples = "all") String group,
            @Schema(description = "Mean of the first rating; absent where it is hidden or nobody gave it") Rated first,
            @Schema(description = "Mean of the second rating; absent where it is hidden or nobody gave it")
                    Rated second,
            @Schema(description = "The difference of those who gave both ratings") Gap gap,
            @Schema(
                            description =
                                    "importance-performance: ACT important and weak, KEEP important and strong, LOW_PRIORITY neither, EXCESS strong only; on an axis counts as high",
                            examples = "ACT")
                    Quadrant quadrant,
            @Schema(
                            description =
                                    "importance-performance: mean performance in per cent of mean importance (tingkat kesesuaian)",
                            examples = "84.5")
                    Double conformity) {}

    @Schema(name = "PairRating", description = "Mean of one rating")
    public record Rated(
            @Schema(description = "Who gave it", examples = "38") int n,
            @Schema(description = "Mean of the values") Estimate mean) {}

    @Schema(name = "PairGap", description = "Second rating less first, per respondent who gave both")
    public record Gap(
            @Schema(description = "Whether it is withheld", examples = "false") boolean hidden,
            @Schema(
                            description =
                                    "SMALL_GROUP: the group is too small, or so few gave only one of the two ratings that theirs would follow. SAME_ANSWER: all gave the same",
                            examples = "SMALL_GROUP")
                    HiddenReason reason,
            @Schema(description = "Who gave both", examples = "36") Integer n,
            @Schema(description = "Mean difference; absent if nobody gave both") Estimate mean,
            @Schema(description = "With the divisor n - 1; absent for one difference", examples = "1.04")
                    Double standardDeviation) {

        static Gap hidden(HiddenReason reason) {
            return new Gap(true, reason, null, null, null);
        }
    }

    /** From the figures of both keys of every row, and the differences by row and group. */
    static PairResult of(ItemResult item, id.ampera.questionnaire.Item asked, List<List<Gap>> gaps) {
        var pair = asked.pair();
        int groups = gaps.get(0).size();
        var isPlaced = pair.kind() == PairKind.IMPORTANCE_PERFORMANCE;
        var axes = new ArrayList<Axes>();
        var figures = new ArrayList<List<Both>>();
        for (int group = 0; group < groups; group++) {
            var both = new ArrayList<Both>();
            for (int row = 0; row < gaps.size(); row++)
                both.add(both(item, row, group, gaps.get(row).get(group)));
            if (isPlaced) axes.add(place(both));
            figures.add(both);
        }
        var rows = IntStream.range(0, gaps.size())
                .mapToObj(row -> new Line(
                        asked.code() + "." + asked.rows().get(row).code(),
                        asked.rows().get(row).text(),
                        figures.stream().map(each -> each.get(row)).toList()))
                .toList();
        return new PairResult(pair.kind(), pair.first(), pair.second(), axes, rows);
    }

    private static Both both(ItemResult item, int row, int group, Gap gap) {
        var first = item.lines().get(2 * row).figures().get(group);
        var second = item.lines().get(2 * row + 1).figures().get(group);
        return new Both(first.group(), rated(first), rated(second), gap, null, null);
    }

    private static Rated rated(Figure figure) {
        return figure.scale() == null
                ? null
                : new Rated(figure.scale().n(), figure.scale().mean());
    }

    /** Puts the rows that show both means into their quadrants. */
    private static Axes place(List<Both> rows) {
        var group = rows.get(0).group();
        var shown = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).first() != null && rows.get(i).second() != null)
                .toArray();
        if (shown.length < 2) return new Axes(group, null, null, shown.length);
        var map = ImportancePerformance.of(IntStream.of(shown)
                        .mapToObj(i -> new ImportancePerformance.Item(
                                rows.get(i).second().mean().value(),
                                rows.get(i).first().mean().value()))
                        .toList())
                .orElseThrow();
        for (int i = 0; i < shown.length; i++) {
            var row = rows.get(shown[i]);
            var placed = map.items().get(i);
            var conformity =
                    placed.conformity().isPresent() ? placed.conformity().getAsDouble() : null;
            rows.set(shown[i], new Both(group, row.first(), row.second(), row.gap(), placed.quadrant(), conformity));
        }
        return new Axes(group, map.importanceAxis(), map.performanceAxis(), shown.length);
    }

    /** What stands for both ratings of a row; nobody answers it by itself. */
    static String rowKey(Item item, int row) {
        return item.code() + "." + item.rows().get(row).code();
    }
}
