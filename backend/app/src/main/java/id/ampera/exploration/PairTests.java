package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.EffectMeasure;
import id.ampera.exploration.ExplorationView.ExploredGroup;
import id.ampera.exploration.ExplorationView.ExploredTest;
import id.ampera.exploration.ExplorationView.TestKind;
import id.ampera.exploration.ExplorationView.TestName;
import id.ampera.exploration.method.FoundPairs;
import id.ampera.exploration.method.FoundPairs.Shift;
import id.ampera.exploration.method.PairReading;
import id.ampera.exploration.method.PairReading.Paired;
import id.ampera.questionnaire.PairKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether two ratings of the same people differ, row by row and group by group. */
final class PairTests {
    private record Spot(FoundPairs.Row row, Shift shift, Paired found) {}

    private PairTests() {}

    static List<ExploredTest> of(
            FoundPairs pairs, ExplorationRecipe recipe, Material material, ExplorationWords words) {
        var isAlone = recipe.grouping() == ExplorationGrouping.NONE;
        var tested = material.groups().stream()
                .filter(group -> isAlone || !group.pooled())
                .map(ExploredGroup::key)
                .toList();
        var spots = new ArrayList<Spot>();
        for (var row : pairs.rows()) {
            for (var shift : row.figures()) {
                if (tested.contains(shift.group()))
                    PairReading.test(shift).ifPresent(found -> spots.add(new Spot(row, shift, found)));
            }
        }
        if (spots.size() > ExploredTests.MOST)
            throw ExplorationProblem.EXPLORATION_TESTS_MANY.at("/items").with("most", ExploredTests.MOST);
        var adjustment = recipe.adjustment();
        if (spots.size() > 1 && adjustment != ExplorationAdjustment.NONE)
            material.caveats().note(CaveatCode.SEVERAL_TESTS, words.of("adjustment." + adjustment));
        var adjusted = adjustment.of(
                spots.stream().mapToDouble(each -> each.found().test().p()).toArray());
        var names = material.groups().stream().collect(Collectors.toMap(ExploredGroup::key, ExploredGroup::name));
        var tests = new ArrayList<ExploredTest>();
        for (int i = 0; i < adjusted.length; i++) {
            var name = isAlone ? null : names.get(spots.get(i).shift().group());
            tests.add(test(spots.get(i), adjusted[i], name, adjusted.length, adjustment, words));
        }
        return tests;
    }

    private static ExploredTest test(
            Spot spot,
            double adjusted,
            String group,
            int tests,
            ExplorationAdjustment adjustment,
            ExplorationWords words) {
        var test = spot.found().test();
        var effect = Effects.of(EffectMeasure.COHENS_DZ, spot.found().effect(), 1);
        var isSignificant = adjusted < ExploredTests.SURE;
        return new ExploredTest(
                spot.row().key(),
                null,
                List.of(spot.shift().group()),
                TestKind.WITHIN,
                TestName.PAIRED_T,
                test.t(),
                test.degreesOfFreedom(),
                test.n(),
                test.p(),
                adjusted,
                effect,
                isSignificant,
                sentence(spot, effect, adjusted, isSignificant, group, tests, adjustment, words));
    }

    private static String sentence(
            Spot spot,
            ExplorationView.Effect effect,
            double adjusted,
            boolean isSignificant,
            String group,
            int tests,
            ExplorationAdjustment adjustment,
            ExplorationWords words) {
        var row = spot.row();
        var shift = spot.shift();
        var test = spot.found().test();
        var isAdjusted = tests > 1 && adjustment != ExplorationAdjustment.NONE;
        var p = isAdjusted
                ? words.of("test.adjusted", words.p(test.p()), words.p(adjusted), words.of("adjustment." + adjustment))
                : words.p(test.p());
        var what = words.of("test.item", row.text());
        var verdict = isSignificant ? (shift.difference() > 0 ? "up" : "down") : "no";
        var head = words.of(
                "pair.sentence." + verdict,
                group == null ? what : words.of("pair.group", what, group),
                row.second(),
                row.first(),
                words.signed(shift.difference(), shift.n() < ExplorationWords.FEW ? 1 : 2),
                shift.n(),
                words.of("test.PAIRED_T"),
                words.of("statistic.PAIRED_T", words.number(test.t(), 2), words.number(test.degreesOfFreedom(), 0)),
                p,
                TestSentence.effect(effect, words));
        var gain = shift.gain() == null
                ? ""
                : " " + words.of("pair.gain", words.number(shift.gain(), 2), words.of("gain." + shift.gainLevel()));
        return head + " " + words.of("meaning.WITHIN" + (isSignificant ? ".yes" : ".no")) + gain;
    }

    static void note(FoundPairs pairs, Caveats caveats) {
        caveats.note(CaveatCode.PAIRED_MEANS);
        for (var row : pairs.rows()) {
            if (row.figures().stream().anyMatch(each -> each.hidden() && each.reason() != null))
                caveats.note(CaveatCode.HIDDEN_ITEMS, row.text());
            if (row.kind() != PairKind.BEFORE_AFTER) continue;
            caveats.note(CaveatCode.RETROSPECTIVE);
            var shown = row.figures().stream().filter(each -> !each.hidden()).toList();
            if (shown.stream().anyMatch(each -> each.gain() != null)) caveats.note(CaveatCode.GAIN_OF_SCALE);
            if (shown.stream().anyMatch(each -> each.gain() == null))
                caveats.note(CaveatCode.GAIN_LEFT_OUT, row.text());
        }
    }
}
