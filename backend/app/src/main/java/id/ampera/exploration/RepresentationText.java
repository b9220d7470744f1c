package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.ExploredGroup;
import id.ampera.exploration.method.FoundRepresentation;
import id.ampera.exploration.method.FoundRepresentation.ByCut;
import id.ampera.exploration.method.FoundRepresentation.Part;
import id.ampera.exploration.method.FoundRepresentation.WeightedMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Answers against the roster as tables and in words. */
record RepresentationText(
        FoundRepresentation found, ExploredGroup all, List<ExploredItem> items, ExplorationWords words) {
    private static final double THIN = 5;
    private static final double HEAVY = 3;
    private static final double STRIKING = 2;

    static void note(
            FoundRepresentation found,
            ExplorationRecipe recipe,
            List<ExploredItem> items,
            Caveats caveats,
            ExplorationWords words) {
        var tested = found.cuts().stream().filter(each -> each.p() != null).toList();
        if (tested.stream().anyMatch(each -> each.leastExpected() < THIN)) caveats.note(CaveatCode.SMALL_EXPECTED);
        if (tested.size() > 1 && recipe.adjustment() != ExplorationAdjustment.NONE)
            caveats.note(CaveatCode.SEVERAL_TESTS, words.of("adjustment." + recipe.adjustment()));
        caveats.note(CaveatCode.KNOWN_ATTRIBUTES);
        for (var cut : found.cuts()) {
            cut.groups().stream()
                    .filter(Part::hidden)
                    .forEach(each -> caveats.note(CaveatCode.HIDDEN_GROUPS, each.name()));
            if (recipe.items() == null) continue;
            var name = words.of("cut." + cut.cut());
            if (cut.obstacle() != null)
                caveats.note(CaveatCode.NOT_WEIGHTED, words.of("weights." + cut.obstacle(), name));
            for (int i = 0; i < cut.means().size(); i++) {
                var obstacle = cut.means().get(i).obstacle();
                if (obstacle != null)
                    caveats.note(
                            CaveatCode.NOT_WEIGHTED,
                            words.of("weights." + obstacle, name, items.get(i).text()));
            }
            cut.groups().stream()
                    .filter(each -> each.weight() != null && each.weight() > HEAVY)
                    .forEach(each -> caveats.note(CaveatCode.HEAVY_WEIGHTS, each.name()));
        }
        if (recipe.items() != null && found.cuts().size() > 1) caveats.note(CaveatCode.ONE_CUT_AT_A_TIME);
    }

    List<ExploredTable> tables() {
        var writer = new TableWriter(words);
        var tables = new ArrayList<ExploredTable>();
        tables.add(groups(writer));
        tables.add(tests(writer));
        if (found.cuts().stream().anyMatch(each -> !each.means().isEmpty())) tables.add(means(writer));
        return tables;
    }

    private ExploredTable groups(TableWriter writer) {
        var rows = new ArrayList<List<Object>>();
        for (var cut : found.cuts()) {
            for (var part : cut.groups()) {
                rows.add(Arrays.asList(
                        words.of("cut." + cut.cut()),
                        part.name(),
                        part.invited(),
                        part.answered(),
                        part.rate(),
                        part.invitedShare(),
                        part.answeredShare(),
                        part.residual(),
                        part.weight(),
                        part.hidden() ? words.of("hidden.SMALL_GROUP") : null));
            }
        }
        return writer.table(
                "roster",
                rows,
                "cut:TEXT",
                "group:TEXT",
                "invited",
                "answered",
                "rate:SHARE",
                "invitedShare:SHARE",
                "answeredShare:SHARE",
                "residual",
                "weight",
                "note:TEXT");
    }

    private ExploredTable tests(TableWriter writer) {
        var rows = found.cuts().stream()
                .map(cut -> Arrays.<Object>asList(
                        words.of("cut." + cut.cut()),
                        cut.p() == null ? null : words.of("test.CHI_SQUARE"),
                        invited(cut),
                        cut.statistic(),
                        cut.degreesOfFreedom(),
                        cut.p(),
                        cut.adjustedP(),
                        cut.effect(),
                        cut.effectLow(),
                        cut.effectHigh(),
                        cut.indicator(),
                        cut.dissimilarity(),
                        cut.designEffect(),
                        cut.effectiveSize()))
                .toList();
        return writer.table(
                "rosterTests",
                rows,
                "cut:TEXT",
                "test:TEXT",
                "n",
                "statistic",
                "degreesOfFreedom",
                "p:P",
                "adjustedP:P",
                "cramersV",
                "effectLow",
                "effectHigh",
                "indicator",
                "dissimilarity:SHARE",
                "designEffect",
                "effectiveSize");
    }

    private ExploredTable means(TableWriter writer) {
        var rows = new ArrayList<List<Object>>();
        for (var cut : found.cuts()) {
            for (int i = 0; i < cut.means().size(); i++) {
                var mean = cut.means().get(i);
                rows.add(Arrays.asList(
                        items.get(i).text(),
                        words.of("cut." + cut.cut()),
                        mean.n(),
                        mean.mean(),
                        mean.weighted(),
                        mean.low(),
                        mean.high(),
                        mean.weighted() == null ? null : (Double) (mean.weighted() - mean.mean()),
                        note(mean)));
            }
        }
        return writer.table(
                "weighted",
                rows,
                "item:TEXT",
                "cut:TEXT",
                "n",
                "mean",
                "weighted",
                "low",
                "high",
                "shift",
                "note:TEXT");
    }

    private String note(WeightedMean mean) {
        if (mean.hidden()) return words.of("hidden.SMALL_GROUP");
        return mean.obstacle() == null ? null : words.of("unweighted." + mean.obstacle());
    }

    private static int invited(ByCut cut) {
        return cut.groups().stream()
                .map(Part::invited)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    String summary() {
        var tested = found.cuts().stream().filter(each -> each.p() != null).toList();
        var differing = tested.stream().filter(ByCut::significant).toList();
        var about = (differing.isEmpty() ? tested : differing)
                .stream().map(each -> words.of("cut." + each.cut())).toList();
        var verdict = tested.isEmpty() ? "untested" : differing.isEmpty() ? "no" : "yes";
        var parts = new ArrayList<String>();
        parts.add(words.of("summary.roster." + verdict, words.names(about), all.answered(), all.invited()));
        tested.forEach(each -> parts.add(test(each)));
        found.cuts().stream()
                .flatMap(cut -> cut.means().stream()
                        .filter(mean -> mean.weighted() != null)
                        .map(mean -> new Shifted(cut, mean)))
                .max(Comparator.comparing(
                        each -> Math.abs(each.mean().weighted() - each.mean().mean())))
                .ifPresent(each -> parts.add(weighted(each)));
        return String.join(" ", parts);
    }

    private record Shifted(ByCut cut, WeightedMean mean) {}

    private String test(ByCut cut) {
        var p = cut.adjustedP().equals(cut.p())
                ? words.p(cut.p())
                : words.of("roster.adjusted", words.p(cut.p()), words.p(cut.adjustedP()));
        var head = words.of(
                "roster.test",
                words.of("cut." + cut.cut()),
                words.of("test.CHI_SQUARE"),
                words.of(
                        "statistic.CHI_SQUARE",
                        words.number(cut.statistic(), 2),
                        String.valueOf(cut.degreesOfFreedom())),
                p,
                words.of("effect.CRAMERS_V"),
                words.number(cut.effect(), 2),
                words.number(cut.effectLow(), 2),
                words.number(cut.effectHigh(), 2),
                invited(cut));
        if (!cut.significant()) return head;
        return head + striking(cut, "roster.over", 1) + striking(cut, "roster.under", -1);
    }

    private String striking(ByCut cut, String key, int sign) {
        var names = cut.groups().stream()
                .filter(each -> each.residual() != null && sign * each.residual() > STRIKING)
                .map(Part::name)
                .collect(Collectors.toList());
        return names.isEmpty() ? "" : " " + words.of(key, words.names(names));
    }

    private String weighted(Shifted each) {
        var mean = each.mean();
        var item = items.stream()
                .filter(one -> one.key().equals(mean.key()))
                .findFirst()
                .orElseThrow();
        var value = words.mean(mean.weighted(), mean.n());
        return words.of(
                "roster.weighted",
                words.of("cut." + each.cut().cut()),
                item.text(),
                words.mean(mean.mean(), mean.n()),
                mean.low() == null
                        ? value
                        : words.of(
                                "roster.interval",
                                value,
                                words.mean(mean.low(), mean.n()),
                                words.mean(mean.high(), mean.n())),
                mean.n(),
                words.number(each.cut().designEffect(), 2),
                words.number(each.cut().effectiveSize(), 0));
    }
}
