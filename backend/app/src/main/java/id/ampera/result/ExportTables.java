package id.ampera.result;

import id.ampera.questionnaire.ItemType;
import id.ampera.result.Figure.Estimate;
import id.ampera.result.ItemResult.Line;
import id.ampera.result.ItemResult.SectionResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A page of results as plain tables: summary, distribution, pairs where there are any, response rate, recipe. */
final class ExportTables {
    record Table(String name, List<String> columns, List<List<Object>> rows) {
        Object value(List<Object> row, String column) {
            int at = columns.indexOf(column);
            return at < 0 ? null : row.get(at);
        }
    }

    private static final List<String> QUESTION = List.of("section", "key", "question", "type", "group");
    private static final List<String> SUMMARY = List.of(
            "invited",
            "asked",
            "n",
            "skipped",
            "mean",
            "meanLow",
            "meanHigh",
            "deviation",
            "topTwoCount",
            "topTwo",
            "topTwoLow",
            "topTwoHigh",
            "promoters",
            "passives",
            "detractors",
            "score",
            "median",
            "minimum",
            "maximum",
            "note");
    private static final List<String> OPTION =
            List.of("option", "label", "value", "count", "asked", "n", "share", "points", "note");

    private final ResultsView results;
    private final ExportTexts texts;

    ExportTables(ResultsView results, ExportTexts texts) {
        this.results = results;
        this.texts = texts;
    }

    ExportTexts texts() {
        return texts;
    }

    List<Table> all() {
        var pairs = new ExportPairs(results, texts, this::name, this::hidden).table();
        return Stream.of(Stream.of(summary(), distribution()), pairs.stream(), Stream.of(response(), recipe()))
                .flatMap(each -> each)
                .toList();
    }

    private interface Each {
        void line(SectionResult section, ItemResult item, Line line);
    }

    private void forEachLine(Each each) {
        for (var section : results.sections()) {
            for (var item : section.items()) for (var line : item.lines()) each.line(section, item, line);
        }
    }

    private List<Object> question(SectionResult section, ItemResult item, Line line, int group) {
        var text = texts.of(item.text());
        return new ArrayList<>(Arrays.asList(
                texts.of(section.title()),
                line.key(),
                line.text() == null ? text : text + " - " + texts.of(line.text()),
                texts.of("type." + item.type().name().toLowerCase(Locale.ROOT)),
                name(results.groups().get(group))));
    }

    private Table summary() {
        var rows = new ArrayList<List<Object>>();
        forEachLine((section, item, line) -> {
            for (int group = 0; group < line.figures().size(); group++) {
                var row = question(section, item, line, group);
                addSummary(row, results.groups().get(group), line.figures().get(group));
                rows.add(row);
            }
        });
        return new Table("summary", joined(QUESTION, SUMMARY), rows);
    }

    private void addSummary(List<Object> row, GroupView group, Figure figure) {
        var scale = figure.scale();
        var number = figure.number();
        var mean = scale != null ? scale.mean() : number != null ? number.mean() : null;
        var topTwo = scale == null ? null : scale.topTwo();
        var promoters = scale == null ? null : scale.promoters();
        row.add(group.invited());
        row.add(figure.asked());
        row.add(figure.n());
        row.add(figure.skipped());
        addEstimate(row, mean);
        row.add(scale != null ? scale.standardDeviation() : number != null ? number.standardDeviation() : null);
        row.add(scale == null ? null : scale.topTwoCount());
        addEstimate(row, topTwo);
        row.add(promoters == null ? null : promoters.promoters());
        row.add(promoters == null ? null : promoters.passives());
        row.add(promoters == null ? null : promoters.detractors());
        row.add(promoters == null ? null : promoters.score());
        row.add(number == null ? null : number.median());
        row.add(number == null ? null : number.minimum());
        row.add(number == null ? null : number.maximum());
        row.add(figure.hidden() ? hidden(figure.reason()) : interval(mean));
    }

    private static void addEstimate(List<Object> row, Estimate estimate) {
        row.add(estimate == null ? null : estimate.value());
        row.add(estimate == null ? null : estimate.low());
        row.add(estimate == null ? null : estimate.high());
    }

    private String interval(Estimate estimate) {
        if (estimate == null || estimate.noInterval() == null) return null;
        return texts.of("interval." + estimate.noInterval().name().toLowerCase(Locale.ROOT));
    }

    private Table distribution() {
        var rows = new ArrayList<List<Object>>();
        forEachLine((section, item, line) -> {
            if (!item.type().isCounted()) return;
            for (int group = 0; group < line.figures().size(); group++) {
                addOptions(
                        rows,
                        question(section, item, line, group),
                        item,
                        line.figures().get(group));
            }
        });
        return new Table("distribution", joined(QUESTION, OPTION), rows);
    }

    private void addOptions(List<List<Object>> rows, List<Object> question, ItemResult item, Figure figure) {
        int options = item.type() == ItemType.RATING ? 11 : item.options().size();
        for (int i = 0; i < options; i++) {
            var row = new ArrayList<>(question);
            var option = item.type() == ItemType.RATING ? null : item.options().get(i);
            row.add(option == null ? String.valueOf(i) : option.code());
            row.add(option == null ? null : texts.of(option.label()));
            row.add(option == null ? (Object) i : option.value());
            row.add(figure.counts() == null ? null : figure.counts().get(i));
            row.add(figure.asked());
            row.add(figure.n());
            row.add(figure.shares() == null ? null : figure.shares().get(i));
            row.add(figure.points() == null ? null : figure.points().get(i));
            row.add(figure.hidden() ? hidden(figure.reason()) : null);
            rows.add(row);
        }
    }

    private Table response() {
        var rows = new ArrayList<List<Object>>();
        for (var group : results.groups()) {
            rows.add(Arrays.asList(
                    name(group),
                    group.invited(),
                    group.answered(),
                    group.rate(),
                    group.hidden() ? hidden(HiddenReason.SMALL_GROUP) : null));
        }
        return new Table("response", List.of("group", "invited", "answered", "rate", "note"), rows);
    }

    private Table recipe() {
        var recipe = results.recipe();
        var rows = new ArrayList<List<Object>>();
        rows.add(named("campaign", recipe.campaignTitle()));
        rows.add(named("campaignId", recipe.campaignId()));
        rows.add(named("questionnaireVersion", recipe.questionnaireVersionId()));
        rows.add(named("questionnaireSha256", recipe.questionnaireSha256()));
        for (var each : results.versions()) {
            if (results.versions().size() > 1) rows.add(version(each));
        }
        rows.add(named("cut", texts.of(results.cut() == null ? "cut.none" : "cut." + results.cut())));
        rows.add(named("readAt", recipe.readAt()));
        rows.add(named("fingerprint", recipe.fingerprint()));
        rows.add(named("invited", recipe.invited()));
        rows.add(named("answered", recipe.answered()));
        if (recipe.onPaper() != null) rows.add(named("onPaper", recipe.onPaper()));
        rows.add(named("minimumGroup", results.minimumGroup()));
        rows.add(named("provisional", texts.of(results.provisional() ? "yes" : "no")));
        rows.add(named("interval", texts.of("recipe.interval.text")));
        return new Table("recipe", List.of("name", "content"), rows);
    }

    private List<Object> version(JoinedVersionView version) {
        return Arrays.asList(
                texts.of("recipe.version", version.number()),
                texts.of("recipe.version.text", version.answers())
                        + codes("recipe.version.notAsked", version.notAsked())
                        + codes("recipe.version.leftOut", version.leftOut())
                        + codes("recipe.version.refused", version.refused()));
    }

    private String codes(String key, List<String> codes) {
        return codes.isEmpty() ? "" : "; " + texts.of(key, String.join(", ", codes));
    }

    private List<Object> named(String key, Object value) {
        return Arrays.asList(texts.of("recipe." + key), value instanceof Number ? value : String.valueOf(value));
    }

    private String name(GroupView group) {
        if (group.label() != null) return group.label();
        var none = results.cut() == null ? "" : "." + results.cut();
        return switch (group.key()) {
            case Analysis.ALL -> texts.of("group.all");
            case Analysis.OTHERS -> texts.of("group.others", group.members());
            case Analysis.NONE -> texts.of("group.none" + none);
            default -> texts.of("group." + group.key());
        };
    }

    private String hidden(HiddenReason reason) {
        return texts.of("hidden." + reason.name().toLowerCase(Locale.ROOT), results.minimumGroup());
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
