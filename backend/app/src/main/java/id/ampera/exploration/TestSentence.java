package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.Effect;
import id.ampera.exploration.ExplorationView.EffectMeasure;
import id.ampera.exploration.ExplorationView.TestKind;
import id.ampera.exploration.ExplorationView.TestName;
import id.ampera.exploration.ExploredItem.ExploredFigure;
import id.ampera.exploration.GroupTests.Tested;
import java.util.Map;

/** A test in plain words: who, how many, how different, how sure. */
final class TestSentence {
    private final ExplorationWords words;
    private final ExplorationAdjustment adjustment;
    private final Map<String, String> names;
    private final boolean isRounds;

    /** @param names of groups by key; {@code isRounds} whether they follow each other in time */
    TestSentence(
            ExplorationWords words, ExplorationAdjustment adjustment, Map<String, String> names, boolean isRounds) {
        this.isRounds = isRounds;
        this.words = words;
        this.adjustment = adjustment;
        this.names = names;
    }

    String of(Tested test, double adjusted, boolean isSignificant, int tests) {
        var what = test.option() == null
                ? words.of("test.item", test.item().text())
                : words.of(
                        "test.option",
                        test.item().text(),
                        test.item().options().get(test.option()).label());
        var who =
                words.names(test.figures().stream().map(each -> who(test, each)).toList());
        var verdict = words.of("verdict." + test.kind() + (isSignificant ? ".yes" : ".no"));
        var isAdjusted = tests > 1 && adjustment != ExplorationAdjustment.NONE;
        var p = isAdjusted
                ? words.of("test.adjusted", words.p(test.p()), words.p(adjusted), words.of("adjustment." + adjustment))
                : words.p(test.p());
        var head = words.of("test.sentence", what, who, verdict, named(test), p, effect(test.effect(), words));
        // of many groups no pairs are tested
        var isAlone = test.figures().size() > GroupTests.MOST_IN_PAIRS;
        return head + " "
                + words.of("meaning." + test.kind() + (!isSignificant ? ".no" : isAlone ? ".yes.many" : ".yes"))
                + direction(test, isSignificant);
    }

    private String who(Tested test, ExploredFigure figure) {
        var name = names.get(figure.group());
        int n = GroupTests.base(test.item(), figure);
        if (test.option() != null) {
            var share = (double) figure.counts().get(test.option()) / figure.n();
            return words.of("who.share", name, n, words.share(share, n));
        }
        return figure.mean() == null
                ? words.of("who", name, n)
                : words.of("who.mean", name, n, words.mean(figure.mean(), n));
    }

    /** The test with its statistic and degrees of freedom. */
    private String named(Tested test) {
        var name = words.of("test." + test.test());
        if (test.statistic() == null) return name;
        var degrees = test.degreesOfFreedom() == null
                ? ""
                : words.number(test.degreesOfFreedom(), test.test() == TestName.WELCH ? 1 : 0);
        int decimals = test.test() == TestName.MANN_WHITNEY ? 1 : 2;
        return words.of(
                "test.named",
                name,
                words.of("statistic." + test.test(), words.number(test.statistic(), decimals), degrees));
    }

    static String effect(Effect effect, ExplorationWords words) {
        if (effect == null) return "";
        var value = words.number(effect.value(), 2);
        var size = words.of("size." + effect.size());
        var measure = words.of("effect." + effect.measure());
        return effect.low() == null
                ? words.of("effect.plain", measure, value, size)
                : words.of(
                        "effect.interval",
                        measure,
                        value,
                        words.number(effect.low(), 2),
                        words.number(effect.high(), 2),
                        size);
    }

    /** Which of two is the higher one, where that can be said. */
    private String direction(Tested test, boolean isSignificant) {
        var isOrdered = test.effect() != null
                && (test.effect().measure() == EffectMeasure.CLIFFS_DELTA
                        || test.effect().measure() == EffectMeasure.COHENS_D);
        if (!isSignificant
                || test.kind() != TestKind.PAIR
                || !isOrdered
                || test.effect().value() == 0) return "";
        var isFirst = test.effect().value() > 0;
        if (isRounds) return " " + words.of(isFirst ? "meaning.fell" : "meaning.rose");
        var higher = test.figures().get(isFirst ? 0 : 1);
        return " " + words.of("meaning.higher", names.get(higher.group()));
    }
}
