package id.ampera.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "bukti.pdf, bukti.pdf",
        "C:\\Users\\Sari\\SOP loket.docx, SOP loket.docx",
        "../../etc/passwd, passwd",
    })
    void folders_are_left_out(String given, String kept) {
        assertThat(FileName.of(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "berkas/", "\u0000\n"})
    void what_has_no_name_gets_one(String given) {
        assertThat(FileName.of(given)).isEqualTo("berkas");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5_000})
    void a_long_name_keeps_its_suffix(int length) {
        assertThat(FileName.of("x".repeat(length) + ".pdf")).hasSize(200).endsWith(".pdf");
    }
}
