package id.ampera.exploration;

import id.ampera.exploration.method.FoundPairs;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All tests of an exploration as a table. */
final class TestTable {
    private TestTable() {}

    static ExploredTable of(ExplorationView view, Material material, ExplorationWords words) {
        Map<String, String> rows = view.pairs() == null
                ? Map.of()
                : view.pairs().rows().stream().collect(Collectors.toMap(FoundPairs.Row::key, FoundPairs.Row::text));
        var texts = material.items().stream().collect(Collectors.toMap(ExploredItem::key, each -> each));
        var names = material.groups().stream().collect(Collectors.toMap(each -> each.key(), each -> each.name()));
        var lines = view.tests().stream()
                .map(test -> {
                    var item = texts.get(test.item());
                    var option = test.option() == null
                            ? Optional.<ExploredItem.ExploredOption>empty()
                            : item.options().stream()
                                    .filter(each -> each.code().equals(test.option()))
                                    .findFirst();
                    var effect = test.effect();
                    return Arrays.<Object>asList(
                            item == null ? rows.get(test.item()) : item.text(),
                            option.map(ExploredItem.ExploredOption::label).orElse(null),
                            test.groups().stream().map(names::get).collect(Collectors.joining("; ")),
                            words.of("test." + test.test()),
                            test.n(),
                            test.statistic(),
                            test.degreesOfFreedom(),
                            test.p(),
                            test.adjustedP(),
                            effect == null ? null : words.of("effect." + effect.measure()),
                            effect == null ? null : effect.value(),
                            effect == null ? null : effect.low(),
                            effect == null ? null : effect.high(),
                            effect == null ? null : words.of("size." + effect.size()));
                })
                .toList();
        return new TableWriter(words)
                .table(
                        "tests",
                        lines,
                        "item:TEXT",
                        "option:TEXT",
                        "groups:TEXT",
                        "test:TEXT",
                        "n",
                        "statistic",
                        "degreesOfFreedom",
                        "p:P",
                        "adjustedP:P",
                        "effect:TEXT",
                        "effectValue",
                        "effectLow",
                        "effectHigh",
                        "effectSize:TEXT");
    }
}
