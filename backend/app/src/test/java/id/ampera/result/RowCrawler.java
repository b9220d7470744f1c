package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.result.Crowd.Member;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The file of a campaign's rows: facts for a solver who has the page too. */
final class RowCrawler {
    private static final String WITHHELD = "(disamarkan)";
    private static final Map<String, String> SEXES = Map.of("Perempuan", "F", "Laki-laki", "M");

    private final Crowd crowd;
    /** By cut, what the page shows. */
    private final Map<String, JsonNode> pages;

    RowCrawler(Crowd crowd, Map<String, JsonNode> pages) {
        this.crowd = crowd;
        this.pages = pages;
    }

    /** @return how many rows with answers in them there were; 0 where none leave */
    int read(UUID campaign, Solver solver) throws InterruptedException {
        var asked = RowFiles.ask(id.ampera.testsupport.Api.ADMIN, campaign, DatasetFormat.CSV);
        if (asked.extract().statusCode() == 409) return 0;
        var text = new String(RowFiles.file(campaign, DatasetFormat.CSV), StandardCharsets.UTF_8);
        var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.substring(1)).stream()
                .filter(row -> row.getFields().stream().anyMatch(field -> !field.equals(WITHHELD)))
                .filter(this::hasAnswers)
                .toList();
        rows.stream().collect(Collectors.groupingBy(this::attributes)).forEach((attributes, alike) -> {
            assertThat(alike).as("%s", attributes).hasSizeGreaterThanOrEqualTo(Solver.MINIMUM);
            read(solver, who(attributes), alike, rows);
        });
        return rows.size();
    }

    private boolean hasAnswers(NamedCsvRecord row) {
        return row.getHeader().stream()
                .filter(each -> !crowd.cuts().contains(each.toUpperCase(Locale.ROOT)))
                .anyMatch(each -> !row.getField(each).equals(WITHHELD));
    }

    private Map<String, String> attributes(NamedCsvRecord row) {
        var attributes = new LinkedHashMap<String, String>();
        for (var cut : crowd.cuts()) {
            var name = cut.toLowerCase(Locale.ROOT);
            attributes.put(cut, row.getHeader().contains(name) ? row.getField(name) : WITHHELD);
        }
        return attributes;
    }

    /** A row without its unit is of one of the units that the page hides. */
    private Predicate<Member> who(Map<String, String> attributes) {
        var groups = new HashMap<String, String>();
        attributes.forEach((cut, label) -> {
            for (var group : pages.get(cut).get("groups")) {
                if (label.equals(group.path("label").asText(null)))
                    groups.put(cut, group.get("key").asText());
            }
            if (SEXES.containsKey(label)) groups.put(cut, SEXES.get(label));
        });
        return each -> each.answered()
                && crowd.cuts().stream()
                        .allMatch(cut -> groups.containsKey(cut)
                                ? Solver.isIn(each, cut, groups.get(cut))
                                : !isShown(each, cut));
    }

    private boolean isShown(Member member, String cut) {
        for (var group : pages.get(cut).get("groups")) {
            var key = group.get("key").asText();
            if (!List.of("all", "others").contains(key)
                    && !group.get("hidden").asBoolean()
                    && Solver.isIn(member, cut, key)) return true;
        }
        return false;
    }

    private static void read(
            Solver solver, Predicate<Member> who, List<NamedCsvRecord> alike, List<NamedCsvRecord> all) {
        for (var column : all.get(0).getHeader()) {
            var key = column.substring(0, 1);
            var isOption = column.matches("m_\\d");
            if (!isOption && !(Crowd.OPTIONS.containsKey(column))) continue;
            if (alike.stream().anyMatch(row -> row.getField(column).equals(WITHHELD))) continue;
            var given = alike.stream()
                    .map(row -> row.getField(column))
                    .filter(each -> !each.startsWith("("))
                    .distinct()
                    .toList();
            assertThat(given).as("%s", column).isNotEqualTo(List.of(isOption ? "dipilih" : ""));
            if (!isOption) assertThat(given).as("%s", column).hasSizeGreaterThan(1);
            for (var label :
                    all.stream().map(row -> row.getField(column)).distinct().toList()) {
                if (label.startsWith("(") || label.startsWith("tidak")) continue;
                var options = isOption ? List.of(column.charAt(2) - '1') : options(label);
                int count = (int) alike.stream()
                        .filter(row -> row.getField(column).equals(label))
                        .count();
                solver.fact(key, options, who, count);
            }
        }
    }

    private static List<Integer> options(String label) {
        return Arrays.stream(label.replaceAll("^\\w+: ", "").split(" / "))
                .map(each -> each.charAt(each.length() - 1) - '1')
                .toList();
    }

    /** What the file would tell if the rows of few had their answers in them. */
    void readAsIfNothingWereWithheld(Solver solver) {
        for (var each : crowd.answered()) {
            Predicate<Member> beside = other -> other.answered()
                    && crowd.cuts().stream()
                            .allMatch(cut -> isShown(each, cut) == isShown(other, cut)
                                    && (!isShown(each, cut)
                                            || each.groups()
                                                    .get(cut)
                                                    .equals(other.groups().get(cut))));
            var members = crowd.answered().stream().filter(beside).toList();
            Crowd.OPTIONS.forEach((key, count) -> {
                for (int option = 0; option < count; option++)
                    solver.fact(key + "." + option, beside, Crowd.count(members, key, option));
            });
        }
    }
}
