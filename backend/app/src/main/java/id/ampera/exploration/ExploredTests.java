package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.ExploredGroup;
import id.ampera.exploration.ExplorationView.ExploredTest;
import id.ampera.exploration.ExplorationView.TestKind;
import id.ampera.exploration.ExploredItem.ExploredFigure;
import id.ampera.exploration.GroupTests.Tested;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All tests of an exploration, adjusted for each other. */
final class ExploredTests {
    static final double SURE = 0.05;
    /** More of them would say nothing, and the last would be waited for. */
    static final int MOST = 300;

    private ExploredTests() {}

    static List<ExploredTest> of(Material material, ExplorationAdjustment adjustment, ExplorationWords words) {
        var groups = material.compared().stream().map(ExploredGroup::key).toList();
        var isFew = groups.size() <= GroupTests.MOST_IN_PAIRS;
        var inPairs = isFew && count(material, groups, true) <= MOST;
        if (!inPairs && groups.size() > 2) material.caveats().note(CaveatCode.PAIRS_LEFT_OUT);
        if (count(material, groups, inPairs) > MOST)
            throw ExplorationProblem.EXPLORATION_TESTS_MANY.at("/items").with("most", MOST);
        var tested = material.items().stream()
                .flatMap(item -> GroupTests.of(item, groups, inPairs).stream())
                .toList();
        if (tested.stream().anyMatch(Tested::isThin)) material.caveats().note(CaveatCode.SMALL_EXPECTED);
        var names = material.groups().stream().collect(Collectors.toMap(ExploredGroup::key, ExploredGroup::name));
        var sentence =
                new TestSentence(words, adjustment, names, material.rounds().size() > 1);
        var tests = new ArrayList<ExploredTest>();
        for (var kind : TestKind.values()) {
            var ofKind = tested.stream().filter(each -> each.kind() == kind).toList();
            if (ofKind.size() > 1 && adjustment != ExplorationAdjustment.NONE)
                material.caveats().note(CaveatCode.SEVERAL_TESTS, words.of("adjustment." + adjustment));
            tests.addAll(adjusted(ofKind, adjustment, sentence));
        }
        return tests;
    }

    private static int count(Material material, List<String> groups, boolean inPairs) {
        return material.items().stream()
                .mapToInt(item -> GroupTests.count(item, groups, inPairs))
                .sum();
    }

    private static List<ExploredTest> adjusted(
            List<Tested> tested, ExplorationAdjustment adjustment, TestSentence sentence) {
        var adjusted = adjustment.of(tested.stream().mapToDouble(Tested::p).toArray());
        var tests = new ArrayList<ExploredTest>();
        for (int i = 0; i < adjusted.length; i++) {
            var each = tested.get(i);
            var isSignificant = adjusted[i] < SURE;
            tests.add(new ExploredTest(
                    each.item().key(),
                    each.option() == null
                            ? null
                            : each.item().options().get(each.option()).code(),
                    each.figures().stream().map(ExploredFigure::group).toList(),
                    each.kind(),
                    each.test(),
                    each.statistic(),
                    each.degreesOfFreedom(),
                    each.n(),
                    each.p(),
                    adjusted[i],
                    each.effect(),
                    isSignificant,
                    sentence.of(each, adjusted[i], isSignificant, adjusted.length)));
        }
        return tests;
    }
}
