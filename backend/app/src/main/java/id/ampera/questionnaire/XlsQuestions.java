package id.ampera.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes items of the rows of a form. */
final class XlsQuestions {
    private static final Pattern ONLY_A_REFERENCE = Pattern.compile("\\$\\{\\s*([^}]+?)\\s*}");
    private static final Pattern PARAMETER = Pattern.compile("([a-z_-]+)\\s*=\\s*([^\\s,;]+)");
    private static final List<String> LEFT_OUT = List.of(
            "default",
            "required_message",
            "choice_filter",
            "trigger",
            "repeat_count",
            "image",
            "audio",
            "video",
            "media::image",
            "media::audio",
            "media::video",
            "big-image",
            "guidance_hint",
            "body::accuracythreshold");
    private static final int SHORT = 500;

    private final XlsBook book;
    private final XlsNames names;
    private final XlsTexts texts;
    private final XlsLosses losses;
    private final XlsChoices choices;
    private final Map<String, Item> items = new HashMap<>();

    XlsQuestions(XlsBook book, XlsNames names, XlsTexts texts, XlsLosses losses) {
        this.book = book;
        this.names = names;
        this.texts = texts;
        this.losses = losses;
        choices = new XlsChoices(book, texts, losses);
    }

    /** One item, or two where "other" asks which, or none.
     *
     * @param within what the groups around it ask for, or null
     */
    List<Item> read(XlsBook.Line line, Condition within) {
        var type = line.get("type").replaceAll("\\s+", " ").strip();
        var words = type.split(" ");
        var kind = words[0].toLowerCase(Locale.ROOT);
        if (kind.equals("calculate")) return calculated(line);
        var itemType = typeOf(kind, line);
        var list = words.length > 1 ? words[1] : "";
        if (itemType == ItemType.LIKERT && !choices.isScale(list)) {
            losses.add(line, "appearance", "scale_points");
            itemType = ItemType.SINGLE_CHOICE;
        }
        if (itemType == null) {
            losses.add(line, "type", kind.equals("hidden") ? "hidden" : "type_unknown");
            return List.of();
        }
        var item = new XlsItem(itemType, names.code(line.get("name")));
        if (!item.code.equals(line.get("name"))) losses.add(line, "name", "renamed");
        name(line, item);
        if (itemType.hasOptions() && !options(item, line, list)) return List.of();
        numbers(item, kind, line);
        if (item.type == ItemType.NOTE) item.picture = XlsPicture.read(line, texts, item.code);
        if (item.type == ItemType.FILE) XlsFile.read(line, kind, item, losses);
        var hasOther = itemType.hasOptions() && type.toLowerCase(Locale.ROOT).endsWith("or_other");
        if (hasOther) item.options.add(XlsChoices.other());
        keep(line, item);
        rules(line, item, within);
        var read = new ArrayList<Item>(List.of(item.item()));
        items.put(item.code, item.item());
        if (hasOther) read.add(which(item));
        leftOut(line, item);
        return read;
    }

    private void name(XlsBook.Line line, XlsItem item) {
        names.mean(line.get("name"), item.code);
        var name = "item." + item.code;
        var label = texts.of(line, "label", name + ".text");
        item.text = label == null ? new Texts("", null) : label;
        item.help = texts.of(line, "hint", name + ".help");
        item.unit = item.type == ItemType.NUMBER ? texts.of(line, "ampera_unit", name + ".unit") : null;
    }

    private ItemType typeOf(String kind, XlsBook.Line line) {
        var appearance = line.get("appearance").toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "text" -> appearance.contains("multiline") ? ItemType.LONG_TEXT : ItemType.SHORT_TEXT;
            case "integer", "decimal" -> ItemType.NUMBER;
            case "range" -> isRating(line) ? ItemType.RATING : ItemType.NUMBER;
            case "date" -> ItemType.DATE;
            case "note" -> ItemType.NOTE;
            case "image", "photo", "file" -> ItemType.FILE;
            case "acknowledge", "trigger" -> ItemType.CONSENT;
            case "rank" -> ItemType.RANKING;
            case "select_one", "select1" -> appearance.contains("likert") ? ItemType.LIKERT : ItemType.SINGLE_CHOICE;
            case "select_multiple" -> ItemType.MULTIPLE_CHOICE;
            default -> null;
        };
    }

    private static boolean isRating(XlsBook.Line line) {
        var given = parameters(line);
        return line.get("appearance").toLowerCase(Locale.ROOT).contains("rating")
                && "0".equals(given.get("start"))
                && "10".equals(given.get("end"));
    }

    private boolean options(XlsItem item, XlsBook.Line line, String list) {
        item.options = choices.options(list, item);
        if (item.options == null) {
            losses.add(line, "type", "list_unknown");
            return false;
        }
        item.shuffle = item.type.mayShuffle() && "true".equals(parameters(line).get("randomize"));
        if (item.type == ItemType.SINGLE_CHOICE) preset(item, line);
        var places = line.get("ampera_places");
        if (item.type == ItemType.RANKING && places.matches("\\d{1,2}")) item.maxChoices = Integer.valueOf(places);
        return true;
    }

    private static void preset(XlsItem item, XlsBook.Line line) {
        if (line.get("ampera_fixed").equals("yes") && item.options.size() == 1) item.preset = Preset.FIXED;
        if (!line.has("ampera_parameter")) return;
        item.preset = Preset.LINK;
        item.parameter = line.get("ampera_parameter");
    }

    private void numbers(XlsItem item, String kind, XlsBook.Line line) {
        if (kind.equals("decimal")) {
            var told = line.get("ampera_decimals");
            item.decimals = told.matches("[0-6]") ? Integer.parseInt(told) : 2;
        }
        if (!kind.equals("range") || item.type == ItemType.RATING) return;
        var given = parameters(line);
        item.slider = true;
        item.min = number(given.getOrDefault("start", "1"));
        item.max = number(given.getOrDefault("end", "10"));
        var step = number(given.getOrDefault("step", "1"));
        item.decimals = Math.max(0, Math.min(6, step.stripTrailingZeros().scale()));
        if (step.compareTo(BigDecimal.ONE.movePointLeft(item.decimals)) != 0) losses.add(line, "parameters", "step");
    }

    static Map<String, String> parameters(XlsBook.Line line) {
        var given = new HashMap<String, String>();
        PARAMETER
                .matcher(line.get("parameters").toLowerCase(Locale.ROOT))
                .results()
                .forEach(found -> given.put(found.group(1), found.group(2)));
        return given;
    }

    private static BigDecimal number(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(text) : BigDecimal.ONE;
    }

    /** So that its own rules can name it. */
    private void keep(XlsBook.Line line, XlsItem item) {
        items.put(item.code, item.item());
    }

    private void rules(XlsBook.Line line, XlsItem item, Condition within) {
        var own = condition(line, "relevant", null);
        item.visibleWhen = within == null || own == null
                ? own == null ? within : own
                : XlsExpression.join(ConditionKind.ALL, List.of(within, own));
        if (item.type == ItemType.NOTE) return;
        var required = line.get("required").toLowerCase(Locale.ROOT);
        if (required.matches("yes|true|true\\(\\)|1|ya")) item.required = true;
        else if (!required.matches("|no|false|false\\(\\)|0|tidak"))
            item.requiredWhen = condition(line, "required", null);
        var rest = line.has("constraint") ? XlsConstraint.bounds(line.get("constraint"), item) : "";
        if (rest.isEmpty()) {
            if (line.has("constraint_message")
                    || !book.texts(line, "constraint_message").isEmpty()) {
                losses.add(line, "constraint_message", "own_message");
            }
            return;
        }
        var must = condition(line, "constraint", rest, item.code);
        if (must == null) return;
        var message = texts.of(line, "constraint_message", "item." + item.code + ".check.1");
        item.checks.add(new ItemCheck(must, message == null ? new Texts("", null) : message));
    }

    /** Null where there is none, or where it says what a condition cannot. */
    Condition condition(XlsBook.Line line, String column, String self) {
        return line.has(column) ? condition(line, column, line.get(column), self) : null;
    }

    private Condition condition(XlsBook.Line line, String column, String text, String self) {
        try {
            return XlsExpression.read(text, names::key, self, this::itemOf);
        } catch (XlsExpression.Unmapped unmapped) {
            losses.add(
                    XlsBook.SURVEY,
                    line.row(),
                    column,
                    column.equals("relevant") ? "relevant" : column,
                    line.get(column));
            return null;
        }
    }

    private Item itemOf(String key) {
        var dot = key.indexOf('.');
        return items.get(dot < 0 ? key : key.substring(0, dot));
    }

    /** A calculation that only repeats an answer is that answer under another name. */
    private List<Item> calculated(XlsBook.Line line) {
        var found = ONLY_A_REFERENCE.matcher(line.get("calculation"));
        var key = found.matches() ? names.key(found.group(1)) : java.util.Optional.<String>empty();
        if (key.isPresent()) names.mean(line.get("name"), key.get());
        else losses.add(line, "calculation", "calculate");
        return List.of();
    }

    /** The text that "other" asks for: it is asked, and must be answered, when it is chosen. */
    private Item which(XlsItem asked) {
        var which = new XlsItem(ItemType.SHORT_TEXT, names.code(asked.code + "_other"));
        which.text = new Texts("Sebutkan lainnya", "Please specify");
        which.required = true;
        which.maxLength = SHORT;
        var kind = asked.type == ItemType.MULTIPLE_CHOICE ? ConditionKind.CONTAINS : ConditionKind.ONE_OF;
        which.visibleWhen = new Condition(kind, null, asked.code, List.of(XlsChoices.OTHER), null, null, null, null);
        items.put(which.code, which.item());
        return which.item();
    }

    void leftOut(XlsBook.Line line, XlsItem item) {
        for (var column : LEFT_OUT) if (line.has(column)) losses.add(line, column, "column");
        if (line.get("read_only").toLowerCase(Locale.ROOT).matches("yes|true|true\\(\\)"))
            losses.add(line, "read_only", "column");
        if (item.type != ItemType.NOTE && line.has("calculation")) losses.add(line, "calculation", "calculate");
    }

    /** For a matrix, which is put together from several rows. */
    XlsItem matrix(XlsBook.Line group) {
        var item = new XlsItem(ItemType.LIKERT_MATRIX, names.code(group.get("name")));
        if (!item.code.equals(group.get("name"))) losses.add(group, "name", "renamed");
        name(group, item);
        return item;
    }

    void finish(XlsBook.Line group, XlsItem matrix, Condition within) {
        keep(group, matrix);
        rules(group, matrix, within);
        items.put(matrix.code, matrix.item());
    }

    XlsChoices choices() {
        return choices;
    }

    XlsNames names() {
        return names;
    }

    XlsTexts texts() {
        return texts;
    }
}
