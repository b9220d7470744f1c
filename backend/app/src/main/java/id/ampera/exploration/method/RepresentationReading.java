package id.ampera.exploration.method;

import id.ampera.campaign.Cut;
import id.ampera.exploration.method.FoundRepresentation.ByCut;
import id.ampera.exploration.method.FoundRepresentation.Part;
import id.ampera.exploration.method.FoundRepresentation.WeightObstacle;
import id.ampera.exploration.method.FoundRepresentation.WeightedMean;
import id.ampera.statistics.Interval;
import id.ampera.statistics.ResponseRate;
import id.ampera.statistics.effect.CramersV;
import id.ampera.statistics.sampling.NonResponse;
import id.ampera.statistics.sampling.PostStratification;
import id.ampera.statistics.sampling.PostStratification.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Answers against the roster, from the numbers of the groups that are shown and from nothing else. */
public final class RepresentationReading {
    private static final double LEVEL = 0.95;
    private static final double SURE = 0.05;

    /**
     * A group as it is shown; numbers are null where it is hidden.
     *
     * @param pooled whether it is the hidden ones taken together
     */
    public record Group(String key, String name, boolean hidden, boolean pooled, Integer invited, Integer answered) {}

    /**
     * What one item has for each group that is shown, in their order; a sample is null where it is hidden.
     *
     * @param askedOfSome whether in a group that is shown some who answered were not asked
     * @param mean of all together, with its n; null where hidden
     */
    public record Item(String key, boolean askedOfSome, Sample mean, List<Sample> samples) {}

    /**
     * @param groups all of the cut, and the hidden ones together where they are shown
     * @param invited everybody on the roster
     * @param open whether answers by group come later
     */
    public record Input(Cut cut, List<Group> groups, int invited, boolean open, List<Item> items) {
        List<Group> shown() {
            return groups.stream().filter(group -> !group.hidden()).toList();
        }
    }

    private RepresentationReading() {}

    /** @param adjust p values for each other */
    public static FoundRepresentation of(List<Input> inputs, UnaryOperator<double[]> adjust) {
        var panels = inputs.stream().map(RepresentationReading::panel).toList();
        var tested = IntStream.range(0, panels.size())
                .filter(i -> panels.get(i).test().isPresent())
                .toArray();
        var adjusted = adjust.apply(IntStream.of(tested)
                .mapToDouble(i -> panels.get(i).test().orElseThrow().p())
                .toArray());
        var adjustedOf = new Double[panels.size()];
        for (int i = 0; i < tested.length; i++) adjustedOf[tested[i]] = adjusted[i];
        return new FoundRepresentation(IntStream.range(0, panels.size())
                .mapToObj(i -> byCut(inputs.get(i), panels.get(i), adjustedOf[i]))
                .toList());
    }

    private static NonResponse panel(Input input) {
        var rates = input.shown().stream()
                .map(group -> new ResponseRate(group.answered(), group.invited()))
                .toList();
        return rates.isEmpty()
                ? new NonResponse(List.of(), Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty())
                : NonResponse.of(rates);
    }

    private static ByCut byCut(Input input, NonResponse panel, Double adjusted) {
        var obstacle = obstacle(input);
        var weights = obstacle == null ? weights(input) : Optional.<PostStratification>empty();
        var test = panel.test();
        var effect = effect(input.shown());
        return new ByCut(
                input.cut(),
                parts(input, panel, weights),
                test.isPresent() ? (Double) test.get().statistic() : null,
                test.isPresent() ? (Integer) test.get().degreesOfFreedom() : null,
                test.isPresent() ? (Double) test.get().p() : null,
                adjusted,
                adjusted == null ? null : (Boolean) (adjusted < SURE),
                effect.map(Interval::estimate).orElse(null),
                effect.map(Interval::low).orElse(null),
                effect.map(Interval::high).orElse(null),
                test.isPresent() ? (Double) test.get().leastExpected() : null,
                orNull(panel.indicator()),
                orNull(panel.dissimilarity()),
                obstacle,
                weights.map(PostStratification::designEffect).orElse(null),
                weights.map(PostStratification::effectiveSize).orElse(null),
                weights.map(each -> input.items().stream()
                                .map(item -> mean(item, each))
                                .toList())
                        .orElse(List.of()));
    }

    /** Weights speak for the whole roster or not at all. */
    private static WeightObstacle obstacle(Input input) {
        var shown = input.shown();
        if (input.open()) return WeightObstacle.AFTER_CLOSING;
        int invited = shown.stream().mapToInt(Group::invited).sum();
        if (shown.size() < 2 || invited != input.invited()) return WeightObstacle.GROUPS_HIDDEN;
        return shown.stream().anyMatch(group -> group.answered() == 0) ? WeightObstacle.NO_ANSWER : null;
    }

    private static Optional<PostStratification> weights(Input input) {
        return PostStratification.of(input.shown().stream()
                .map(group -> new PostStratification.Group(group.invited(), group.answered()))
                .toList());
    }

    private static Optional<Interval> effect(List<Group> shown) {
        if (shown.size() < 2) return Optional.empty();
        return CramersV.of(
                LEVEL,
                shown.stream().mapToInt(Group::answered).toArray(),
                shown.stream()
                        .mapToInt(group -> group.invited() - group.answered())
                        .toArray());
    }

    private static List<Part> parts(Input input, NonResponse panel, Optional<PostStratification> weights) {
        var parts = new ArrayList<Part>();
        int at = 0;
        for (var group : input.groups()) {
            if (group.hidden()) {
                parts.add(new Part(
                        group.key(), group.name(), true, group.pooled(), null, null, null, null, null, null, null));
                continue;
            }
            var found = panel.groups().get(at);
            int place = at++;
            parts.add(new Part(
                    group.key(),
                    group.name(),
                    false,
                    group.pooled(),
                    group.invited(),
                    group.answered(),
                    orNull(found.rate().value()),
                    orNull(found.rosterShare()),
                    orNull(found.answeredShare()),
                    orNull(found.residual()),
                    weights.map(each -> each.weights().get(place)).orElse(null)));
        }
        return parts;
    }

    private static WeightedMean mean(Item item, PostStratification weights) {
        var isHidden =
                item.mean() == null || item.samples().stream().anyMatch(sample -> sample == null || sample.n() == 0);
        if (isHidden) return new WeightedMean(item.key(), true, null, null, null, null, null, null);
        // weights and the finite population would be those of people who would not have been asked either
        if (item.askedOfSome())
            return new WeightedMean(
                    item.key(),
                    false,
                    WeightObstacle.ASKED_OF_SOME,
                    item.mean().n(),
                    item.mean().mean(),
                    null,
                    null,
                    null);
        var found = weights.mean(LEVEL, item.samples()).orElseThrow();
        var isInterval = found.low() < found.high();
        return new WeightedMean(
                item.key(),
                false,
                null,
                item.mean().n(),
                item.mean().mean(),
                found.estimate(),
                isInterval ? (Double) found.low() : null,
                isInterval ? (Double) found.high() : null);
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
