package id.ampera.questionnaire;

import id.ampera.platform.problem.FieldError;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What every draft keeps to, however unfinished: codes, bounds, and no member that its type does not have. */
final class DefinitionShape {
    static final int SECTIONS = 30;
    static final int ITEMS = 200;
    static final int OPTIONS = 50;
    static final int ROWS = 30;
    private static final int RANKED = 15;
    private static final int FILES = 3;
    private static final int CHECKS = 5;
    /** Characters of the whole document, so that it stays far below what the column and the phone take. */
    private static final int DOCUMENT = 500_000;

    static final int TITLE = 200;
    static final int LABEL = 300;
    static final int SENTENCE = 1_000;
    static final int PROSE = 4_000;
    static final int UNIT = 30;
    private static final int FURTHER_LANGUAGES = 5;
    static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern CHOICE = Pattern.compile("[A-Za-z0-9_-]{1,30}");

    private final Findings found = new Findings();
    private final ConditionShape conditions = new ConditionShape(found);
    private final Set<String> sectionCodes = new HashSet<>();
    private final Set<String> itemCodes = new HashSet<>();

    private DefinitionShape() {}

    static List<FieldError> check(Definition definition) {
        var shape = new DefinitionShape();
        shape.definition(definition);
        var errors = shape.found.errors();
        if (errors.isEmpty() && DefinitionText.of(definition).length() > DOCUMENT) {
            shape.found.add("/definition", "too_large");
            return shape.found.errors();
        }
        return errors;
    }

    private void definition(Definition definition) {
        var at = "/definition";
        if (definition.schema() != 1) found.add(at + "/schema", "unknown_schema");
        var languages = definition.languages();
        if (!languages.equals(List.of("id")) && !languages.equals(List.of("id", "en"))) {
            found.add(at + "/languages", "languages");
        }
        text(at + "/title", definition.title(), TITLE);
        if (definition.title() != null && definition.title().id().isEmpty()) found.add(at + "/title/id", "required");
        optionalText(at + "/introduction", definition.introduction(), PROSE);
        optionalText(at + "/closing", definition.closing(), PROSE);
        range(at + "/minutes", definition.minutes(), 1, 180);
        translations(definition);
        if (definition.sections().size() > SECTIONS) {
            found.add(at + "/sections", "too_many_sections");
        } else if (definition.items().size() > ITEMS) {
            found.add(at + "/sections", "too_many_items");
        } else {
            for (int i = 0; i < definition.sections().size(); i++) {
                section(at + "/sections/" + i, definition.sections().get(i));
            }
        }
    }

    private void translations(Definition definition) {
        if (definition.translations() == null) return;
        var at = "/definition/translations";
        if (definition.translations().size() > FURTHER_LANGUAGES) found.add(at, "too_many_languages");
        definition.translations().forEach((language, texts) -> {
            if (!Translations.isFurther(language)) found.add(at + "/" + language, "language_code");
            if (texts == null) return;
            texts.forEach((name, text) -> {
                if (text == null) found.add(at + "/" + language + "/" + name, "required");
                else language(at + "/" + language + "/" + name, text, PROSE);
            });
        });
    }

    private void section(String at, Section section) {
        code(at + "/code", section.code(), NAME, sectionCodes);
        text(at + "/title", section.title(), TITLE);
        optionalText(at + "/description", section.description(), PROSE);
        conditions.check(at + "/visibleWhen", section.visibleWhen());
        for (int i = 0; i < section.items().size(); i++) {
            item(at + "/items/" + i, section.items().get(i));
        }
    }

    private void item(String at, Item item) {
        code(at + "/code", item.code(), NAME, itemCodes);
        text(at + "/text", item.text(), SENTENCE);
        optionalText(at + "/help", item.help(), SENTENCE);
        conditions.check(at + "/visibleWhen", item.visibleWhen());
        conditions.check(at + "/requiredWhen", item.requiredWhen());
        var type = item.type();
        if (type == null) {
            found.add(at + "/type", "required");
            return;
        }
        if (belongs(at + "/options", item.options(), type.hasOptions())) options(at + "/options", item);
        if (type == ItemType.RANKING && item.options() != null && item.options().size() > RANKED) {
            found.add(at + "/options", "too_many_ranked");
        }
        belongs(at + "/required", item.required(), type != ItemType.NOTE);
        belongs(at + "/requiredWhen", item.requiredWhen(), type != ItemType.NOTE);
        belongs(at + "/slider", item.slider(), type == ItemType.NUMBER);
        preset(at, item);
        if (belongs(at + "/picture", item.picture(), type == ItemType.NOTE)) picture(at + "/picture", item.picture());
        belongs(at + "/shuffle", item.shuffle(), type.mayShuffle());
        if (belongs(at + "/rows", item.rows(), type == ItemType.LIKERT_MATRIX)) rows(at + "/rows", item);
        if (belongs(at + "/pair", item.pair(), type == ItemType.LIKERT_MATRIX)) pair(at + "/pair", item.pair());
        var choices = type == ItemType.MULTIPLE_CHOICE;
        if (belongs(at + "/minChoices", item.minChoices(), choices))
            range(at + "/minChoices", item.minChoices(), 1, OPTIONS);
        var file = type == ItemType.FILE;
        if (belongs(at + "/maxChoices", item.maxChoices(), type.isList()))
            range(at + "/maxChoices", item.maxChoices(), 1, file ? FILES : OPTIONS);
        if (belongs(at + "/accepts", item.accepts(), file)) files(at, item);
        var number = type == ItemType.NUMBER;
        if (belongs(at + "/min", item.min(), number)) number(at + "/min", item.min());
        if (belongs(at + "/max", item.max(), number)) number(at + "/max", item.max());
        if (belongs(at + "/decimals", item.decimals(), number)) range(at + "/decimals", item.decimals(), 0, 6);
        if (belongs(at + "/unit", item.unit(), number)) optionalText(at + "/unit", item.unit(), UNIT);
        if (belongs(at + "/maxLength", item.maxLength(), type.isText())) {
            range(at + "/maxLength", item.maxLength(), 1, type == ItemType.SHORT_TEXT ? 500 : 10_000);
        }
        var date = type == ItemType.DATE;
        if (belongs(at + "/earliest", item.earliest(), date)) day(at + "/earliest", item.earliest());
        if (belongs(at + "/latest", item.latest(), date)) day(at + "/latest", item.latest());
        // a row of a matrix has no place of its own for the message
        if (belongs(at + "/checks", item.checks(), type != ItemType.LIKERT_MATRIX && type != ItemType.NOTE))
            checks(at + "/checks", item);
    }

    private void checks(String at, Item item) {
        if (item.checks() == null) return;
        if (item.checks().size() > CHECKS) found.add(at, "too_many_checks");
        for (int i = 0; i < item.checks().size(); i++) {
            var check = item.checks().get(i);
            if (check.must() == null) found.add(at + "/" + i + "/must", "required");
            conditions.check(at + "/" + i + "/must", check.must());
            text(at + "/" + i + "/message", check.message(), LABEL);
        }
    }

    private void day(String at, String day) {
        if (day != null && !DateText.isDay(day)) found.add(at, "date");
    }

    private boolean belongs(String at, Object value, boolean allowed) {
        if (value != null && !allowed) found.add(at, "not_for_type");
        return allowed;
    }

    private void picture(String at, Picture picture) {
        if (picture == null) return;
        if (picture.sha256() == null || !HASH.matcher(picture.sha256()).matches()) found.add(at + "/sha256", "hash");
        if (picture.width() == null) found.add(at + "/width", "required");
        range(at + "/width", picture.width(), 1, CleanPicture.WIDEST);
        if (picture.height() == null) found.add(at + "/height", "required");
        range(at + "/height", picture.height(), 1, 20_000);
        text(at + "/alt", picture.alt(), LABEL);
    }

    private void files(String at, Item item) {
        if (item.accepts() == null || item.accepts().isEmpty()) found.add(at + "/accepts", "required");
        if (item.maxChoices() == null) found.add(at + "/maxChoices", "required");
    }

    private void preset(String at, Item item) {
        belongs(at + "/preset", item.preset(), item.type() == ItemType.SINGLE_CHOICE);
        if (!belongs(at + "/parameter", item.parameter(), item.preset() == Preset.LINK)) return;
        if (item.parameter() == null) found.add(at + "/parameter", "required");
        else if (!NAME.matcher(item.parameter()).matches()) found.add(at + "/parameter", "name_pattern");
    }

    private void options(String at, Item item) {
        var options = item.options();
        var isFixed = item.preset() == Preset.FIXED;
        if (options == null || options.size() < (isFixed ? 1 : 2)) found.add(at, "too_few_options");
        else if (isFixed && options.size() > 1) found.add(at, "preset_one_option");
        else if (options.size() > OPTIONS) found.add(at, "too_many_options");
        else {
            var codes = new HashSet<String>();
            for (int i = 0; i < options.size(); i++) {
                var option = options.get(i);
                code(at + "/" + i + "/code", option.code(), CHOICE, codes);
                text(at + "/" + i + "/label", option.label(), LABEL);
                range(at + "/" + i + "/value", option.value(), -1_000, 1_000);
            }
        }
    }

    private void pair(String at, Pair pair) {
        if (pair == null) return;
        if (pair.kind() == null) found.add(at + "/kind", "required");
        text(at + "/first", pair.first(), TITLE);
        text(at + "/second", pair.second(), TITLE);
    }

    private void rows(String at, Item item) {
        var rows = item.rows();
        if (rows == null || rows.isEmpty()) found.add(at, "too_few_rows");
        else if (rows.size() > ROWS) found.add(at, "too_many_rows");
        else {
            var codes = new HashSet<String>();
            for (int i = 0; i < rows.size(); i++) {
                code(at + "/" + i + "/code", rows.get(i).code(), CHOICE, codes);
                text(at + "/" + i + "/text", rows.get(i).text(), SENTENCE);
                if (belongs(at + "/" + i + "/opposite", rows.get(i).opposite(), item.pair() == null))
                    optionalText(at + "/" + i + "/opposite", rows.get(i).opposite(), SENTENCE);
            }
        }
    }

    private void code(String at, String code, Pattern pattern, Set<String> seen) {
        if (code == null) found.add(at, "required");
        else if (!pattern.matcher(code).matches()) found.add(at, pattern == NAME ? "name_pattern" : "choice_pattern");
        else if (!seen.add(code)) found.add(at, "duplicate_code");
    }

    private void text(String at, Texts texts, int longest) {
        if (texts == null) found.add(at, "required");
        else optionalText(at, texts, longest);
    }

    private void optionalText(String at, Texts texts, int longest) {
        if (texts == null) return;
        language(at + "/id", texts.id(), longest);
        if (texts.en() != null) language(at + "/en", texts.en(), longest);
    }

    private void language(String at, String text, int longest) {
        if (text.length() > longest) found.add(at, "too_long");
        else if (!AnswerCheck.isText(text)) found.add(at, "not_text");
    }

    private void range(String at, Integer value, int smallest, int largest) {
        if (value != null && (value < smallest || value > largest)) found.add(at, "out_of_range");
    }

    private void number(String at, BigDecimal value) {
        if (value != null && value.abs().compareTo(LARGEST) > 0) found.add(at, "out_of_range");
    }
}
