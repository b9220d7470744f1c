package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.ampera.platform.dataset.Archive;
import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.platform.dataset.SavReader;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every format tells the same rows: what the gate lets through of one it lets through of all ({@link RowExportApiTest} looks
 * at the CSV), and none holds anything beside them.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RowFormatsApiTest {
    @Inject
    DataSource database;

    private UUID campaign;
    private List<NamedCsvRecord> words;
    private SavReader codes;

    @BeforeEach
    void rows() throws InterruptedException {
        campaign = RowFiles.campaign(new ResultFixture(database), "NAMED", "RELEASED", 40, 3, 25, 4, 30);
        var csv = new String(RowFiles.file(campaign, DatasetFormat.CSV), StandardCharsets.UTF_8);
        words = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.substring(1)).stream()
                .toList();
        codes = new SavReader(RowFiles.file(campaign, DatasetFormat.SAV));
        assertThat(words).hasSize(102);
        assertThat(words.get(0).getHeader())
                .isEqualTo(codes.fields.stream().map(field -> field.name).toList());
    }

    private boolean isMissing(int column, double code) {
        return codes.fields.get(column).missing.contains(code);
    }

    /** What was chosen, as the labels of these codes say it. */
    private void assertSame(List<double[]> rows) {
        assertThat(rows).hasSize(words.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < codes.fields.size(); column++) {
                var label = codes.fields.get(column).labels.get(rows.get(row)[column]);
                assertThat(label).isEqualTo(words.get(row).getField(column));
            }
        }
    }

    @Test
    void spss() {
        assertSame(codes.rows);
    }

    @Test
    void r() throws Exception {
        var parts = Archive.parts(RowFiles.file(campaign, DatasetFormat.R));
        var rows = CsvReader.builder().ofNamedCsvRecord(parts.get("data.csv")).stream()
                .map(record -> record.getFields().stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        assertSame(rows);
    }

    @Test
    void json_lines() throws Exception {
        var json = new ObjectMapper();
        var lines = new String(RowFiles.file(campaign, DatasetFormat.JSONL), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(words.size());
        for (int row = 0; row < lines.size(); row++) {
            JsonNode object = json.readTree(lines.get(row));
            assertThat(object.size()).isEqualTo(codes.fields.size());
            for (int column = 0; column < codes.fields.size(); column++) {
                var value = object.get(codes.fields.get(column).name);
                var code = codes.rows.get(row)[column];
                if (isMissing(column, code)) assertThat(value.isNull()).isTrue();
                else assertThat(value.doubleValue()).isEqualTo(code);
            }
        }
    }

    @Test
    void xlsx() throws Exception {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(RowFiles.file(campaign, DatasetFormat.XLSX)))) {
            var sheets = book.getSheets().toList();
            var said = sheets.get(0).read();
            // a row of blanks only is not in the file
            var coded = sheets.get(1).read().stream().collect(Collectors.toMap(Row::getRowNum, each -> each));
            assertThat(said).hasSize(1 + words.size());
            for (int row = 0; row < words.size(); row++) {
                for (int column = 0; column < codes.fields.size(); column++) {
                    assertThat(said.get(row + 1).getCellText(column))
                            .isEqualTo(words.get(row).getField(column));
                    var code = codes.rows.get(row)[column];
                    assertThat(number(coded.get(row + 2), column)).isEqualTo(isMissing(column, code) ? null : code);
                }
            }
        }
    }

    private static Double number(Row row, int column) {
        if (row == null || column >= row.getCellCount() || row.getCell(column) == null) return null;
        return row.getCellAsNumber(column).map(Number::doubleValue).orElse(null);
    }

    @Test
    void none_holds_what_is_never_joined_or_whose_it_is() throws Exception {
        for (var format : DatasetFormat.values()) {
            var file = RowFiles.file(campaign, format);
            var parts = new ArrayList<>(List.of(new String(file, StandardCharsets.UTF_8)));
            if (file[0] == 'P' && file[1] == 'K')
                parts.addAll(Archive.parts(file).values());
            for (var part : parts) {
                assertThat(part)
                        .as("%s", format)
                        .doesNotContain("Saran ", "Pegawai", campaign.toString())
                        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
            }
        }
    }
}
