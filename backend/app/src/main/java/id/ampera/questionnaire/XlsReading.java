package id.ampera.questionnaire;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes a questionnaire of an XLSForm. Groups of the first level become sections, what stands outside of one gets a section
 * of its own, groups within groups are dissolved; a group shown as a table of one scale is a matrix. Whatever a
 * questionnaire does not know is left out and told, row by row.
 */
final class XlsReading {
    /** What the device notes by itself: a questionnaire asks, and nothing else. */
    private static final Set<String> METADATA = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "username",
            "phonenumber",
            "simserial",
            "subscriberid",
            "email",
            "audit",
            "start-geopoint",
            "background-audio");

    private record Group(XlsBook.Line line, Condition visibleWhen) {}

    private final XlsBook book;
    private final XlsNames names = new XlsNames();
    private final XlsTexts texts;
    private final XlsLosses losses = new XlsLosses();
    private final XlsQuestions questions;
    private final List<Section> sections = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Set<String> sectionCodes = new java.util.HashSet<>();
    private Section open;
    private List<Item> items = new ArrayList<>();
    private XlsMatrix matrix;
    private int repeats;

    private XlsReading(XlsBook book) {
        this.book = book;
        texts = new XlsTexts(book, names);
        questions = new XlsQuestions(book, names, texts, losses);
    }

    /** @param code to suggest for the questionnaire */
    record Result(String code, Definition definition, XlsLosses losses) {}

    /** @throws id.ampera.platform.problem.Problem form-unreadable, form-too-large, form-without-survey */
    static Result read(Path file) {
        var reading = new XlsReading(XlsBook.read(file));
        var definition = reading.definition();
        var id = reading.book.settings().get("form_id").replaceAll("[^A-Za-z0-9.-]", "-");
        return new Result(id.substring(0, Math.min(40, id.length())), definition, reading.losses);
    }

    private Definition definition() {
        if (!book.speaksIndonesian())
            losses.add(XlsBook.SETTINGS, 0, "default_language", "no_indonesian", book.mainLanguage());
        for (var line : book.lines(XlsBook.SURVEY)) if (!line.get("type").isEmpty()) row(line);
        closeSection();
        var settings = book.settings();
        var title = texts.of(settings, "form_title", "title");
        var introduction = texts.of(settings, "ampera_introduction", "introduction");
        var closing = texts.of(settings, "ampera_closing", "closing");
        for (var column : List.of(
                "version", "style", "instance_name", "public_key", "submission_url", "allow_choice_duplicates")) {
            if (settings.has(column)) {
                losses.add(XlsBook.SETTINGS, settings.row(), column, "setting", settings.get(column));
            }
        }
        for (var language : texts.unknownLanguages()) {
            losses.add(XlsBook.SURVEY, 1, "label::" + language, "language_unknown", language);
        }
        var minutes = settings.get("ampera_minutes");
        return new Definition(
                1,
                texts.languages(),
                title == null ? new Texts("Formulir", null) : title,
                introduction,
                closing,
                minutes.matches("\\d{1,3}") ? Integer.valueOf(minutes) : null,
                sections,
                texts.further());
    }

    private void row(XlsBook.Line line) {
        var type = line.get("type")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace('_', ' ');
        if (type.equals("begin repeat")) {
            if (repeats++ == 0) losses.add(line, "type", "repeat");
        } else if (type.equals("end repeat")) {
            repeats = Math.max(0, repeats - 1);
        } else if (repeats > 0) {
            losses.add(XlsBook.SURVEY, line.row(), "name", "in_repeat", line.get("name"));
        } else if (type.equals("begin group")) {
            begin(line);
        } else if (type.equals("end group")) {
            end();
        } else if (METADATA.contains(line.get("type").toLowerCase(Locale.ROOT))) {
            losses.add(line, "type", "metadata");
        } else {
            question(line);
        }
    }

    private void begin(XlsBook.Line line) {
        if (matrix == null && isTable(line)) {
            matrix = new XlsMatrix(line, questions);
            groups.push(new Group(line, null));
            return;
        }
        var visibleWhen = questions.condition(line, "relevant", null);
        if (groups.isEmpty()) {
            closeSection();
            open = section(line, visibleWhen);
        } else {
            losses.add(XlsBook.SURVEY, line.row(), "label", "group_within", line.get("name"));
        }
        groups.push(new Group(line, groups.isEmpty() ? null : visibleWhen));
    }

    private static boolean isTable(XlsBook.Line line) {
        var appearance = line.get("appearance").toLowerCase(Locale.ROOT);
        return appearance.contains("table-list");
    }

    private void end() {
        if (groups.isEmpty()) return;
        groups.pop();
        if (matrix != null) {
            for (var item : matrix.items(within())) add(item);
            matrix = null;
        } else if (groups.isEmpty()) {
            closeSection();
        }
    }

    private void question(XlsBook.Line line) {
        if (matrix != null) {
            matrix.add(line);
            return;
        }
        for (var item : questions.read(line, within())) add(item);
    }

    /** What the groups around a question within its section ask for. */
    private Condition within() {
        var conditions = new ArrayList<Condition>();
        groups.descendingIterator().forEachRemaining(each -> {
            if (each.visibleWhen() != null) conditions.add(each.visibleWhen());
        });
        if (conditions.isEmpty()) return null;
        return conditions.size() == 1 ? conditions.get(0) : XlsExpression.join(ConditionKind.ALL, conditions);
    }

    private void add(Item item) {
        if (open == null) {
            losses.add(XlsBook.SURVEY, 0, "type", "section_made", item.code());
            open = section(null, null);
        }
        items.add(item);
    }

    private Section section(XlsBook.Line line, Condition visibleWhen) {
        var wanted = line == null ? "bagian" : line.get("name");
        var code = new XlsNames().code(wanted.isEmpty() ? "bagian" : wanted);
        var free = code;
        for (int i = 2; !sectionCodes.add(free); i++) free = code.substring(0, Math.min(36, code.length())) + "_" + i;
        if (line == null) {
            return new Section(
                    free,
                    texts.of(book.settings(), "form_title", "section." + free + ".title"),
                    null,
                    null,
                    null,
                    List.of());
        }
        var title = texts.of(line, "label", "section." + free + ".title");
        var description = texts.of(line, "ampera_description", "section." + free + ".description");
        var isShuffled = line.get("ampera_shuffle").equals("yes");
        return new Section(
                free, title == null ? new Texts("", null) : title, description, visibleWhen, isShuffled, List.of());
    }

    private void closeSection() {
        if (open != null && !items.isEmpty()) {
            var title = open.title() == null ? new Texts("Pertanyaan", null) : open.title();
            sections.add(
                    new Section(open.code(), title, open.description(), open.visibleWhen(), open.shuffle(), items));
        }
        open = null;
        items = new ArrayList<>();
    }
}
