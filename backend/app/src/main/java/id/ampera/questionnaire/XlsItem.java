package id.ampera.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An item while a form is read. */
final class XlsItem {
    final ItemType type;
    final String code;
    Texts text;
    Texts help;
    boolean required;
    Condition visibleWhen;
    Condition requiredWhen;
    final List<ItemCheck> checks = new ArrayList<>();
    List<Option> options;
    List<Row> rows;
    Integer minChoices;
    Integer maxChoices;
    BigDecimal min;
    BigDecimal max;
    Integer decimals;
    Texts unit;
    Integer maxLength;
    boolean slider;
    boolean shuffle;
    String earliest;
    String latest;
    Pair pair;
    Preset preset;
    String parameter;
    Picture picture;
    List<FileKind> accepts;

    XlsItem(ItemType type, String code) {
        this.type = type;
        this.code = code;
    }

    Item item() {
        return new Item(
                type,
                code,
                text,
                help,
                required,
                visibleWhen,
                required ? null : requiredWhen,
                checks,
                options,
                rows,
                minChoices,
                maxChoices,
                min,
                max,
                decimals,
                unit,
                maxLength,
                slider,
                shuffle,
                earliest,
                latest,
                pair,
                preset,
                parameter,
                picture,
                accepts);
    }
}
