package id.ampera.report;

import id.ampera.report.ReportContent.Survey;
import id.ampera.report.ReportDocument.Chart;
import id.ampera.result.SurveyLine;
import id.ampera.result.SurveyLine.OptionCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Hasil: surveys with their charts and tables, after what was found. */
final class ResultChapter {
    private static final int TWO_DIGITS_FROM = 30;
    private static final int CHART_ROWS = 8;

    private final ReportContent content;
    private final NumberRegister numbers;
    private final Blocks blocks;

    ResultChapter(ReportContent content, NumberRegister numbers, Blocks blocks) {
        this.content = content;
        this.numbers = numbers;
        this.blocks = blocks;
    }

    void write() {
        blocks.chapter("Hasil Evaluasi");
        new FindingSections(content, numbers, blocks).write();
        var shown = content.surveys().stream()
                .filter(each -> !each.lines().isEmpty())
                .toList();
        if (shown.isEmpty()) {
            blocks.section("Hasil survei");
            blocks.say("Belum ada survei yang hasilnya dapat dibaca.");
        }
        shown.forEach(this::survey);
    }

    private void survey(Survey survey) {
        var name = NumberRegister.foreign(survey.rate().title());
        blocks.section("Hasil " + lowerFirst(name));
        if (survey.rate().isProvisional()) {
            blocks.say("Survei ini masih berlangsung; angkanya sementara.");
        }
        var bySection = new LinkedHashMap<String, List<SurveyLine>>();
        for (var line : survey.lines())
            bySection
                    .computeIfAbsent(line.section(), unseen -> new ArrayList<>())
                    .add(line);
        bySection.forEach((section, lines) -> section(survey, section, lines));
    }

    private static String lowerFirst(String name) {
        return name.startsWith("Survei") ? "survei" + name.substring(6) : name;
    }

    private void section(Survey survey, String title, List<SurveyLine> lines) {
        var scales = lines.stream()
                .filter(each -> each.isScale() && !each.hidden() && each.options() != null)
                .toList();
        var others = lines.stream()
                .filter(each -> !each.isScale() && !each.isText() && !each.hidden())
                .toList();
        var hidden = lines.stream().filter(SurveyLine::hidden).toList();
        if (scales.isEmpty() && others.isEmpty() && hidden.isEmpty()) return;
        blocks.part(NumberRegister.foreign(title));
        for (var alike : alike(scales)) scales(survey, alike);
        for (var line : others) {
            if (line.options() != null) choices(survey, line);
            else if (line.mean() != null) number(survey, line);
        }
        for (var line : hidden) {
            blocks.say(NumberRegister.foreign(line.text()) + ": disembunyikan untuk melindungi responden.");
        }
    }

    /** Lines with the same steps share a chart, not too many to a chart. */
    private static List<List<SurveyLine>> alike(List<SurveyLine> lines) {
        var groups = new ArrayList<List<SurveyLine>>();
        for (var line : lines) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.size() < CHART_ROWS && steps(last.get(0)).equals(steps(line))) last.add(line);
            else groups.add(new ArrayList<>(List.of(line)));
        }
        return groups;
    }

    private static List<OptionCount> stepsOf(SurveyLine line) {
        return line.options().stream()
                .filter(each -> each.value() != null)
                .sorted(Comparator.comparing(OptionCount::value))
                .toList();
    }

    private static List<String> steps(SurveyLine line) {
        return stepsOf(line).stream().map(OptionCount::label).toList();
    }

    private void scales(Survey survey, List<SurveyLine> lines) {
        var rows = new ArrayList<LikertChart.Row>();
        var table = new ArrayList<List<String>>();
        var alternative = new StringBuilder();
        for (var line : lines) {
            if (line.scored() == null || line.scored() == 0) continue;
            var counts = stepsOf(line);
            var shown = IntStream.range(0, counts.size())
                    .mapToObj(i -> share(survey, line, counts.get(i), i, line.scored()))
                    .toList();
            var text = NumberRegister.foreign(line.text());
            rows.add(new LikertChart.Row(
                    text, counts.stream().map(OptionCount::count).toList(), shown, "n = " + line.scored()));
            alternative.append(text).append(": ");
            for (int i = 0; i < counts.size(); i++) {
                alternative
                        .append(counts.get(i).label())
                        .append(' ')
                        .append(shown.get(i))
                        .append(i < counts.size() - 1 ? ", " : "");
            }
            alternative.append(" (n = ").append(line.scored()).append("). ");
            table.add(List.of(text, base(survey, line, line.scored()), mean(survey, line), topTwo(survey, line)));
        }
        if (rows.isEmpty()) return;
        if (LikertChart.canDraw(steps(lines.get(0)).size())) {
            var chart = new LikertChart(steps(lines.get(0)), rows);
            blocks.add(new Chart(
                    message(lines),
                    "Bagian penjawab per pilihan; n = yang menjawab butir itu. " + period(survey),
                    chart,
                    alternative.toString().strip()));
        }
        blocks.table(
                "Rata-rata pada skala 1–" + steps(lines.get(0)).size()
                        + " dan bagian yang memilih dua tingkat tertinggi",
                List.of("Butir", "n", "Rata-rata (selang 95\u00A0%)", "Dua tertinggi"),
                1,
                table);
    }

    private static String period(Survey survey) {
        return ReportWords.day(survey.rate().opensAt()) + " – "
                + ReportWords.day(survey.rate().closesAt()) + ".";
    }

    private static String message(List<SurveyLine> lines) {
        var scored = lines.stream()
                .filter(each -> each.mean() != null)
                .sorted(Comparator.comparing(SurveyLine::mean))
                .toList();
        if (scored.size() < 2) return NumberRegister.foreign(lines.get(0).text());
        return "Paling tinggi: “"
                + NumberRegister.foreign(scored.get(scored.size() - 1).text()) + "”, paling rendah: “"
                + NumberRegister.foreign(scored.get(0).text()) + "”";
    }

    private String recipe(Survey survey, SurveyLine line, String measure) {
        return "survey/" + survey.rate().campaignId() + "/" + line.key() + "/" + measure;
    }

    private String label(Survey survey, SurveyLine line, String measure) {
        return NumberRegister.foreign(survey.rate().title()) + ", " + NumberRegister.foreign(line.text()) + ": "
                + measure;
    }

    private String base(Survey survey, SurveyLine line, int n) {
        return numbers.count(label(survey, line, "n"), n, survey.rate().answered(), recipe(survey, line, "n"));
    }

    private String share(Survey survey, SurveyLine line, OptionCount option, int at, int n) {
        return numbers.share(
                label(survey, line, NumberRegister.foreign(option.label())),
                option.count(),
                n,
                recipe(survey, line, "share/" + at));
    }

    private String mean(Survey survey, SurveyLine line) {
        if (line.mean() == null) return "–";
        int digits = line.scored() < TWO_DIGITS_FROM ? 1 : 2;
        var mean = numbers.decimal(
                label(survey, line, "rata-rata"), line.mean(), digits, line.scored(), recipe(survey, line, "mean"));
        if (line.low() == null) return mean;
        return mean + " ("
                + numbers.decimal(
                        label(survey, line, "batas bawah"),
                        line.low(),
                        digits,
                        line.scored(),
                        recipe(survey, line, "mean-low"))
                + "–"
                + numbers.decimal(
                        label(survey, line, "batas atas"),
                        line.high(),
                        digits,
                        line.scored(),
                        recipe(survey, line, "mean-high"))
                + ")";
    }

    private String topTwo(Survey survey, SurveyLine line) {
        if (line.topTwo() == null) return "–";
        return numbers.share(
                label(survey, line, "dua tingkat tertinggi"),
                line.topTwo(),
                line.scored(),
                recipe(survey, line, "top-two"));
    }

    private void choices(Survey survey, SurveyLine line) {
        if (line.n() == null || line.n() == 0) return;
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < line.options().size(); i++) {
            var option = line.options().get(i);
            rows.add(List.of(
                    NumberRegister.foreign(option.label()),
                    numbers.count(
                            label(survey, line, NumberRegister.foreign(option.label()) + ", banyaknya"),
                            option.count(),
                            line.n(),
                            recipe(survey, line, "count/" + i)),
                    share(survey, line, option, i, line.n())));
        }
        blocks.table(
                NumberRegister.foreign(line.text()) + " (n = " + base(survey, line, line.n()) + ")",
                List.of("Pilihan", "Banyaknya", "Bagian"),
                1,
                rows);
        if (line.mean() != null) blocks.say("Rata-rata " + mean(survey, line) + ".");
    }

    private void number(Survey survey, SurveyLine line) {
        blocks.say(NumberRegister.foreign(line.text()) + ": rata-rata " + mean(survey, line) + " (n = "
                + base(survey, line, line.scored()) + ").");
    }
}
