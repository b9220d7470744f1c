package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.ampera.testsupport.Api;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The files of a campaign's results: every row under its English column names, the table among them. */
final class ExportedFiles {
    private final UUID campaign;

    ExportedFiles(UUID campaign) {
        this.campaign = campaign;
    }

    private byte[] download(String cut, String format, String language) {
        var request = Api.as(Api.ADMIN).header("Accept-Language", language).queryParam("format", format);
        if (cut != null) request.queryParam("cut", cut);
        return request.get("/campaigns/" + campaign + "/results/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    List<Map<String, String>> csv(String cut, String language, char separator) {
        var text = new String(download(cut, "csv", language), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        var records = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text.substring(1)).stream()
                .map(record -> record.getFields())
                .toList();
        return rows(records, english(language));
    }

    /** Columns by their place: the files differ only in words. */
    private List<String> english(String language) {
        if (language.equals("en")) return null;
        var text = new String(download(null, "csv", "en"), StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
    }

    private static List<Map<String, String>> rows(List<List<String>> records, List<String> header) {
        var columns = header == null ? records.get(0) : header;
        var tables = Map.of("Ringkasan", "Summary", "Sebaran", "Distribution");
        return records.stream()
                .skip(1)
                .map(record -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < record.size(); i++) row.put(columns.get(i), record.get(i));
                    row.computeIfPresent("table", (key, name) -> tables.getOrDefault(name, name));
                    return row;
                })
                .toList();
    }

    List<Map<String, String>> xlsx(String cut) throws IOException {
        var all = new ArrayList<Map<String, String>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(download(cut, "xlsx", "en")))) {
            for (var sheet : workbook.getSheets().toList()) {
                var records = sheet.read().stream()
                        .map(row -> IntStream.range(0, row.getCellCount())
                                .mapToObj(row::getCell)
                                .map(cell -> cell == null || cell.getType() == CellType.EMPTY
                                        ? ""
                                        : cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue())
                                .toList())
                        .toList();
                for (var row : rows(records, null)) {
                    row.put("table", sheet.getName());
                    all.add(row);
                }
            }
        }
        return all;
    }
}
