package id.ampera.paper;

import id.ampera.questionnaire.Definition;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers on paper: items are counted through all sections, notes are not; rows of a matrix, each rating of a pair, are 3.1, 3.2 ... */
final class ItemNumbers {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9_]{0,39}(?:\\.[A-Za-z0-9_-]{1,30}){0,2})}");

    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();

    ItemNumbers(Definition definition) {
        int number = 0;
        for (var item : definition.items()) {
            if (item.type() == ItemType.NOTE) continue;
            number++;
            byKey.put(item.code(), String.valueOf(number));
            for (var key : item.answerKeys()) items.put(key, item);
            if (item.type() != ItemType.LIKERT_MATRIX) continue;
            int row = 0;
            for (var key : item.answerKeys()) byKey.put(key, number + "." + ++row);
        }
    }

    /** Of an item, or of the row of a matrix; empty for a note. */
    String of(String key) {
        return byKey.getOrDefault(key, "");
    }

    Optional<Item> item(String key) {
        return Optional.ofNullable(items.get(key));
    }

    /** A text with the numbers of those items whose answers the screen would show in it. */
    String filled(String text, String answerTo) {
        if (text == null) return null;
        return PLACE.matcher(text)
                .replaceAll(found -> byKey.containsKey(found.group(1))
                        ? java.util.regex.Matcher.quoteReplacement(answerTo.replace("{n}", of(found.group(1))))
                        : java.util.regex.Matcher.quoteReplacement(found.group()));
    }
}
