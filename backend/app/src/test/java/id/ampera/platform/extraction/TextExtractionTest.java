package id.ampera.platform.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.ampera.platform.problem.Problem;
import id.ampera.testsupport.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class TextExtractionTest {
    private final TextExtraction extraction = new TextExtraction();

    private ExtractedText read(byte[] bytes) {
        return extraction.extract(new ByteArrayInputStream(bytes), "berkas.bin");
    }

    private ExtractionProblem refusal(byte[] bytes) {
        return (ExtractionProblem)
                catchThrowableOfType(Problem.class, () -> read(bytes)).type();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_pdf_is_read_page_by_page() {
        var text = read(SampleFiles.pdf("Pasal 1\nPelatihan diikuti ASN.", "Pasal 2\nPraktik paling sedikit 40 JP."));
        assertThat(text.kind()).isEqualTo(MediaKind.PDF);
        assertThat(text.pages())
                .containsExactly("Pasal 1\nPelatihan diikuti ASN.", "Pasal 2\nPraktik paling sedikit 40 JP.");
    }

    @Test
    void a_docx_is_read_by_paragraph() {
        var text =
                read(SampleFiles.docx("Standar Operasional Prosedur", "Loket dibuka pukul 08.00 &amp; ditutup 15.00."));
        assertThat(text.kind()).isEqualTo(MediaKind.DOCX);
        assertThat(text.pages())
                .containsExactly("Standar Operasional Prosedur\nLoket dibuka pukul 08.00 & ditutup 15.00.");
    }

    @Test
    void plain_text_is_read_in_the_encodings_that_people_have() {
        assertThat(read(utf8("\uFEFFNotula rapat\r\nkedua")).pages()).containsExactly("Notula rapat\nkedua");
        assertThat(read("Café".getBytes(StandardCharsets.ISO_8859_1)).pages()).containsExactly("Café");
        assertThat(read("Halaman".getBytes(StandardCharsets.UTF_16)).pages()).containsExactly("Halaman");
        assertThat(read(utf8("satu\fdua")).pages()).containsExactly("satu", "dua");
    }

    @Test
    void a_long_text_is_cut_between_paragraphs() {
        var paragraph = "Peserta mencoba melayani warga di loket. ".repeat(20).strip();
        var pages = read(utf8((paragraph + "\n\n").repeat(20))).pages();
        assertThat(pages).hasSizeGreaterThan(4).allMatch(page -> page.endsWith("loket."));
        assertThat(String.join("\n\n", pages))
                .isEqualTo((paragraph + "\n\n").repeat(20).strip());
    }

    @Test
    void the_kind_is_told_by_content() {
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}))
                .isEqualTo(ExtractionProblem.FILE_TYPE_UNKNOWN);
        assertThat(refusal(utf8("{\\rtf1 halo}"))).isEqualTo(ExtractionProblem.FILE_TYPE_UNKNOWN);
        assertThat(refusal(utf8("   \n "))).isEqualTo(ExtractionProblem.FILE_WITHOUT_TEXT);
        assertThat(refusal(new byte[0])).isEqualTo(ExtractionProblem.FILE_WITHOUT_TEXT);
    }

    @Test
    void a_pdf_without_text_is_refused() {
        assertThat(refusal(SampleFiles.pdf("", ""))).isEqualTo(ExtractionProblem.FILE_WITHOUT_TEXT);
    }

    @Test
    void a_locked_pdf_is_refused() {
        assertThat(refusal(SampleFiles.lockedPdf("Rahasia"))).isEqualTo(ExtractionProblem.FILE_ENCRYPTED);
    }

    @Test
    void a_damaged_file_is_refused() {
        var cut = SampleFiles.docx("Isi yang cukup panjang untuk dipotong");
        assertThat(refusal(java.util.Arrays.copyOf(cut, cut.length / 2))).isEqualTo(ExtractionProblem.FILE_DAMAGED);
        assertThat(refusal(utf8("%PDF-1.7\nbukan PDF sama sekali"))).isEqualTo(ExtractionProblem.FILE_DAMAGED);
    }

    @Test
    void external_entities_are_refused() {
        assertThat(refusal(SampleFiles.docxWithExternalEntity())).isEqualTo(ExtractionProblem.FILE_UNSAFE);
    }

    @Test
    void a_bomb_is_refused_without_unpacking_it_into_memory() {
        var bomb = SampleFiles.docxBomb();
        assertThat(bomb.length).isLessThan(2 * 1024 * 1024);
        assertThat(refusal(bomb)).isEqualTo(ExtractionProblem.FILE_UNSAFE);
    }

    @Test
    void a_bomb_within_a_pdf_is_refused() throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.write(utf8("%PDF-1.5\n1 0 obj\n<</Filter/FlateDecode/Length 9>>\nstream\n"));
        try (var deflated = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 100; i++) deflated.write(new byte[1024 * 1024]);
        }
        assertThat(refusal(packed.toByteArray())).isEqualTo(ExtractionProblem.FILE_UNSAFE);
    }

    @Test
    void more_bytes_pages_or_letters_than_the_limit_are_refused() {
        assertThat(refusal(new byte[(int) TextExtraction.MAX_BYTES + 1])).isEqualTo(ExtractionProblem.FILE_TOO_BIG);
        assertThat(refusal(utf8("a\f".repeat(TextExtraction.MAX_PAGES) + "a")))
                .isEqualTo(ExtractionProblem.FILE_UNSAFE);
        assertThat(refusal(utf8("a ".repeat(TextExtraction.MAX_CHARACTERS)))).isEqualTo(ExtractionProblem.FILE_UNSAFE);
    }
}
