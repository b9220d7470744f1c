package id.ampera.exploration;

import id.ampera.exploration.Material.Asked;
import id.ampera.exploration.method.FoundPairs;
import id.ampera.exploration.method.PairReading;
import id.ampera.questionnaire.ItemType;
import id.ampera.result.ItemResult;
import id.ampera.result.PairResult;
import java.util.ArrayList;
import java.util.Objects;

/** Rows that were rated twice, each for the groups of a recipe. */
final class PairReader {
    private static final double HIGHEST_RATING = 10;

    private PairReader() {}

    static FoundPairs of(Material material, ExplorationWords words) {
        var rows = new ArrayList<FoundPairs.Row>();
        for (var asked : material.asked()) {
            for (var line : asked.item().pair().rows()) {
                var isAsked = asked.line().key().startsWith(line.key() + ".");
                var isThere = rows.stream().anyMatch(row -> row.key().equals(line.key()));
                if (isAsked && !isThere) rows.add(row(asked, line, material, words));
            }
        }
        return new FoundPairs(rows);
    }

    private static FoundPairs.Row row(Asked asked, PairResult.Line line, Material material, ExplorationWords words) {
        var pair = asked.item().pair();
        var keys = material.rounds().get(0).shown().groups().stream()
                .map(each -> each.key())
                .toList();
        double to = end(asked.item(), true);
        return new FoundPairs.Row(
                line.key(),
                words.of(line.text()),
                pair.kind(),
                words.of(pair.first()),
                words.of(pair.second()),
                end(asked.item(), false),
                to,
                material.groups().stream()
                        .map(group -> {
                            int at = keys.indexOf(group.key());
                            var both = group.hidden() || at < 0
                                    ? null
                                    : line.figures().get(at);
                            return PairReading.of(group.key(), both, pair.kind(), to);
                        })
                        .toList());
    }

    private static double end(ItemResult item, boolean isHighest) {
        if (item.type() == ItemType.RATING || item.options() == null) return isHighest ? HIGHEST_RATING : 0;
        var values = item.options().stream()
                .map(each -> each.value())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
        return isHighest ? values.max().orElseThrow() : values.min().orElseThrow();
    }
}
