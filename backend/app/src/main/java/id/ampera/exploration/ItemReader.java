package id.ampera.exploration;

import id.ampera.exploration.ExploredItem.ExploredFigure;
import id.ampera.exploration.ExploredItem.ExploredOption;
import id.ampera.exploration.Material.Asked;
import id.ampera.questionnaire.ItemType;
import id.ampera.result.HiddenReason;
import id.ampera.result.ItemResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Sets the figures of items side by side. */
final class ItemReader {
    private static final int RATINGS = 11;

    private final List<Series> series;
    private final ExplorationWords words;
    private final Caveats caveats;
    private final boolean isEndless;
    /** How often each row is asked for. */
    private final Map<String, Integer> rows = new HashMap<>();

    /** @param isEndless whether nobody was invited, so that there is no finite population */
    ItemReader(List<Series> series, ExplorationWords words, Caveats caveats, boolean isEndless) {
        this.isEndless = isEndless;
        this.series = series;
        this.words = words;
        this.caveats = caveats;
    }

    List<ExploredItem> read(List<Asked> asked) {
        asked.forEach(each -> rows.merge(String.valueOf(words.of(each.line().text())), 1, Integer::sum));
        return asked.stream().map(this::read).toList();
    }

    private ExploredItem read(Asked asked) {
        var item = asked.item();
        var text = name(item, asked.line());
        if (item.type() == ItemType.RANKING) caveats.note(CaveatCode.FIRST_PLACES, text);
        return new ExploredItem(
                asked.line().key(),
                item.code(),
                item.type(),
                text,
                words.of(asked.section().title()),
                options(item),
                series.stream().map(each -> figure(asked, each, text)).toList());
    }

    /** A row by itself, as long as no other row that was asked for says the same. */
    private String name(ItemResult item, ItemResult.Line line) {
        var row = words.of(line.text());
        return row != null && rows.get(row) == 1 ? row : text(item, line);
    }

    private String text(ItemResult item, ItemResult.Line line) {
        var row = words.of(line.text());
        return row == null ? words.of(item.text()) : words.of(item.text()) + " " + row;
    }

    private List<ExploredOption> options(ItemResult item) {
        if (item.type() == ItemType.RATING) {
            return IntStream.range(0, RATINGS)
                    .mapToObj(i -> new ExploredOption(String.valueOf(i), i, String.valueOf(i)))
                    .toList();
        }
        if (item.options() == null) return List.of();
        return item.options().stream()
                .map(each -> new ExploredOption(each.code(), each.value(), words.of(each.label())))
                .toList();
    }

    private ExploredFigure figure(Asked asked, Series from, String text) {
        var group = from.group().key();
        if (from.group().hidden()) return ExploredFigure.hidden(group, HiddenReason.SMALL_GROUP, null);
        var there = ItemChoice.named(from.sections(), asked.line().key()).stream()
                .filter(each -> isSame(each.item(), asked.item()))
                .findFirst();
        if (there.isEmpty()) {
            caveats.note(CaveatCode.UNMATCHED_ITEMS, text);
            return ExploredFigure.hidden(group, null, null);
        }
        if (!text(there.get().item(), there.get().line()).equals(text(asked.item(), asked.line())))
            caveats.note(CaveatCode.WORDING_CHANGED, text);
        var all = from.at().stream().map(there.get().line().figures()::get).toList();
        var shown = all.stream().filter(each -> !each.hidden()).toList();
        var isWhole = shown.size() == all.size();
        if (!isWhole) caveats.note(CaveatCode.HIDDEN_ITEMS, text);
        if (all.size() == 1) return ExploredFigures.of(asked.item(), all.get(0), group, population(from));
        // of some of the wanted groups it would stand for others than its neighbours do
        if (!isWhole || shown.isEmpty()) {
            var reason = all.stream()
                    .map(each -> each.reason())
                    .filter(Objects::nonNull)
                    .findFirst();
            return ExploredFigure.hidden(group, reason.orElse(null), null);
        }
        return ExploredFigures.together(asked.item(), shown, group, from.population());
    }

    private int population(Series from) {
        var invited = from.group().invited();
        return isEndless || invited == null ? Integer.MAX_VALUE : invited;
    }

    /** Asked in the same way: the same kind, with the same options of the same values. */
    private static boolean isSame(ItemResult one, ItemResult other) {
        return one.type() == other.type() && choices(one).equals(choices(other));
    }

    private static List<List<Object>> choices(ItemResult item) {
        if (item.options() == null) return List.of();
        return item.options().stream()
                .map(each -> java.util.Arrays.<Object>asList(each.code(), each.value()))
                .toList();
    }
}
