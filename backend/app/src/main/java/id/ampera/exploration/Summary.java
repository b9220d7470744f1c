package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.ExploredGroup;
import id.ampera.exploration.ExplorationView.ExploredTest;
import id.ampera.exploration.ExplorationView.TestKind;
import id.ampera.exploration.ExploredItem.ExploredFigure;
import id.ampera.statistics.ImportancePerformance.Quadrant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an exploration says, in a few sentences. */
final class Summary {
    private static final int MOST_SENTENCES = 3;
    private static final double GOOD_ALPHA = 0.7;
    private static final double WEAK_ITEM = 0.3;

    private final Material material;
    private final ExplorationWords words;

    Summary(Material material, ExplorationWords words) {
        this.material = material;
        this.words = words;
    }

    String of(ExplorationView view) {
        return switch (view.recipe().method()) {
            case DISTRIBUTION, AUTO -> distributions();
            case MEAN -> means();
            case PROMOTER_SCORE -> promoters();
            case COMPARISON, CHANGE -> tests(view.tests());
            case CORRELATION -> correlations(view.correlations());
            case RELIABILITY -> reliability(view.reliability());
            case IMPORTANCE_PERFORMANCE -> map(view.map());
            case RESPONSE -> response();
            case STRUCTURE -> new StructureText(view.structure(), material.items(), words).summary();
            case REPRESENTATION ->
                new RepresentationText(view.representation(), material.groups().get(0), material.items(), words)
                        .summary();
            case PAIRED -> tests(view.tests());
        };
    }

    private record Spot(ExploredItem item, ExploredGroup group, ExploredFigure figure) {}

    private List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        for (var item : material.items()) {
            for (int i = 0; i < item.figures().size(); i++) {
                var figure = item.figures().get(i);
                if (!figure.hidden() && figure.n() > 0)
                    spots.add(new Spot(item, material.groups().get(i), figure));
            }
        }
        return spots;
    }

    private String distributions() {
        var spots =
                spots().stream().filter(each -> each.figure().counts() != null).toList();
        if (spots.isEmpty()) return words.of("summary.nothing");
        var extremes = extremes(spots);
        if (!extremes.isEmpty()) {
            var lowest = extremes.get(0);
            var highest = extremes.get(1);
            return extremes(lowest, highest) + " " + distribution(lowest) + " " + distribution(highest);
        }
        return spots.stream().limit(MOST_SENTENCES).map(this::distribution).collect(Collectors.joining(" "));
    }

    /** The lowest and the highest of several items on one scale, of everybody; none where that cannot be said. */
    private List<Spot> extremes(List<Spot> spots) {
        var scales = spots.stream()
                .map(each -> each.item().options().stream()
                        .map(option -> option.value())
                        .toList())
                .distinct()
                .count();
        var isComparable = spots.size() > 1
                && material.groups().size() == 1
                && scales == 1
                && spots.stream().allMatch(each -> each.figure().mean() != null);
        if (!isComparable) return List.of();
        var sorted = spots.stream()
                .sorted(Comparator.comparing(each -> each.figure().mean()))
                .toList();
        var lowest = sorted.get(0);
        var highest = sorted.get(sorted.size() - 1);
        return lowest.figure().mean().equals(highest.figure().mean()) ? List.of() : List.of(lowest, highest);
    }

    private String extremes(Spot lowest, Spot highest) {
        return words.of(
                "summary.extremes",
                lowest.item().text(),
                words.mean(lowest.figure().mean(), lowest.figure().scaleN()),
                lowest.figure().scaleN(),
                highest.item().text(),
                words.mean(highest.figure().mean(), highest.figure().scaleN()),
                highest.figure().scaleN());
    }

    private String distribution(Spot spot) {
        var counts = spot.figure().counts();
        int most = IntStream.range(0, counts.size())
                .boxed()
                .max(Comparator.comparing(counts::get))
                .orElseThrow();
        var item = spot.item().text();
        var option = spot.item().options().get(most).label();
        var share = share(spot.figure(), most);
        int n = spot.figure().n();
        return material.groups().size() == 1
                ? words.of("summary.distribution.one", item, option, share, counts.get(most), n)
                : words.of("summary.distribution", spot.group().name(), item, option, share, counts.get(most), n);
    }

    private String share(ExploredFigure figure, int option) {
        var share = words.share(figure.shares().get(option), figure.n());
        if (figure.shareLows() == null) return share;
        return words.of(
                "share.interval",
                share,
                words.share(figure.shareLows().get(option), figure.n()),
                words.share(figure.shareHighs().get(option), figure.n()));
    }

    private String means() {
        var spots = spots().stream()
                .filter(each -> each.figure().mean() != null)
                .sorted(Comparator.comparing(each -> -each.figure().mean()))
                .toList();
        if (spots.isEmpty()) return words.of("summary.nothing");
        if (spots.size() == 1) return words.of("summary.mean", mean(spots.get(0)));
        return words.of("summary.means", mean(spots.get(0)), mean(spots.get(spots.size() - 1)));
    }

    private String mean(Spot spot) {
        var figure = spot.figure();
        var mean = words.mean(figure.mean(), figure.scaleN());
        var head = words.of("summary.spot", spot.item().text(), spot.group().name(), mean, figure.scaleN());
        if (figure.low() == null) return head;
        return words.of(
                "summary.spot.interval",
                head,
                words.mean(figure.low(), figure.scaleN()),
                words.mean(figure.high(), figure.scaleN()));
    }

    private String promoters() {
        var sentences = spots().stream()
                .filter(each -> each.figure().promoterScore() != null)
                .limit(MOST_SENTENCES)
                .map(each -> words.of(
                        "summary.promoters",
                        each.item().text(),
                        each.group().name(),
                        promoters(each.figure()),
                        each.figure().n()))
                .toList();
        return sentences.isEmpty() ? words.of("summary.nothing") : String.join(" ", sentences);
    }

    private String promoters(ExploredFigure figure) {
        var score = words.number(100 * figure.promoterScore(), 0);
        if (figure.promoterLow() == null) return score;
        return words.of(
                "share.interval",
                score,
                words.number(100 * figure.promoterLow(), 0),
                words.number(100 * figure.promoterHigh(), 0));
    }

    private String tests(List<ExploredTest> tests) {
        if (tests.isEmpty()) return words.of("summary.no-test");
        if (tests.size() == 1) return tests.get(0).sentence();
        long sure = tests.stream().filter(ExploredTest::significant).count();
        // of several groups the look at all of them comes first
        var first = tests.stream()
                .min(Comparator.comparing((ExploredTest each) -> each.kind() == TestKind.PAIR && sure == 0)
                        .thenComparing(ExploredTest::adjustedP))
                .orElseThrow();
        var found = sure == 0 ? "none" : sure == tests.size() ? "all" : "some";
        return words.of("summary.tests." + found, tests.size(), sure) + " " + first.sentence();
    }

    private String correlations(ExploredCorrelations correlations) {
        var shown = correlations.cells().stream().filter(each -> !each.hidden()).toList();
        if (shown.isEmpty()) return words.of("summary.joint.hidden");
        var strongest = shown.stream()
                .max(Comparator.comparing(each -> Math.abs(each.value())))
                .orElseThrow();
        var key = strongest.value() < 0 ? "summary.correlation.down" : "summary.correlation.up";
        return words.of(
                key,
                text(strongest.column()),
                text(strongest.row()),
                words.number(strongest.value(), 2),
                words.number(strongest.low(), 2),
                words.number(strongest.high(), 2),
                strongest.n(),
                correlated(strongest));
    }

    /** Of r itself: t with n - 2 degrees of freedom. */
    private String correlated(ExploredCorrelations.Cell cell) {
        if (cell.p() == null) return "";
        var name = words.of("test.CORRELATION", String.valueOf(cell.n() - 2));
        return cell.adjustedP() == null || cell.adjustedP().equals(cell.p())
                ? words.of("correlation.plain", name, words.p(cell.p()))
                : words.of("correlation.adjusted", name, words.p(cell.p()), words.p(cell.adjustedP()));
    }

    private String text(int item) {
        return material.items().get(item).text();
    }

    private String reliability(ExploredReliability found) {
        if (found.hidden()) return words.of("summary.joint.hidden");
        var alpha = words.of(
                "summary.alpha",
                words.number(found.alpha(), 2),
                words.number(found.low(), 2),
                words.number(found.high(), 2),
                found.items().size(),
                found.n());
        var meaning = words.of("meaning.alpha." + verdict(found));
        var weak = IntStream.range(0, found.items().size())
                .filter(i -> found.items().get(i).corrected() != null
                        && found.items().get(i).corrected() < WEAK_ITEM)
                .mapToObj(this::text)
                .toList();
        var omega = found.omega() == null ? "" : " " + words.of("summary.omega", words.number(found.omega(), 2));
        return alpha + omega + " " + meaning
                + (weak.isEmpty() ? "" : " " + words.of("summary.weak", words.names(weak)));
    }

    /** Unsure while the interval holds the limit. */
    private static String verdict(ExploredReliability found) {
        var isUnsure = found.low() != null && found.low() < GOOD_ALPHA && GOOD_ALPHA <= found.high();
        if (isUnsure) return "unsure";
        return found.alpha() >= GOOD_ALPHA ? "yes" : "no";
    }

    private String map(ExploredMap map) {
        if (map.points().isEmpty()) return words.of("summary.nothing");
        var first = map.points().stream()
                .filter(each -> each.quadrant() == Quadrant.ACT)
                .map(ExploredMap.Point::text)
                .toList();
        return first.isEmpty()
                ? words.of("summary.map.none", map.points().size(), raters(map))
                : words.of("summary.map", map.points().size(), words.names(first), raters(map));
    }

    /** How many rated: from the fewest to the most of the means. */
    private static String raters(ExploredMap map) {
        var all = map.points().stream()
                .flatMapToInt(each -> IntStream.of(each.importanceN(), each.performanceN()))
                .summaryStatistics();
        return all.getMin() == all.getMax() ? "" + all.getMin() : all.getMin() + "\u2013" + all.getMax();
    }

    /** All together, then who answered least and most of several groups. */
    private String response() {
        var all = material.groups().stream().filter(each -> each.rate() != null).toList();
        if (all.isEmpty()) return words.of("summary.nothing");
        var apart = all.stream()
                .filter(each -> !each.pooled() && !each.key().equals(GroupNames.ALL))
                .sorted(Comparator.comparing(ExploredGroup::rate))
                .toList();
        if (apart.size() < MOST_SENTENCES)
            return all.stream().map(this::response).collect(Collectors.joining(" "));
        var least = apart.get(0);
        var most = apart.get(apart.size() - 1);
        var between = words.of(
                "summary.responses",
                least.name(),
                words.share(least.rate(), least.invited()),
                least.answered(),
                least.invited(),
                most.name(),
                words.share(most.rate(), most.invited()),
                most.answered(),
                most.invited());
        return all.get(0).pooled() ? response(all.get(0)) + " " + between : between;
    }

    private String response(ExploredGroup group) {
        return words.of(
                "summary.response",
                group.name(),
                words.share(group.rate(), group.invited()),
                group.answered(),
                group.invited());
    }
}
