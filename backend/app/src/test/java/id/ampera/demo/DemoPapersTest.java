package id.ampera.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.platform.extraction.MediaKind;
import id.ampera.platform.extraction.TextExtraction;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** The files that the demonstration makes of its documents, read as those of anybody are. */
class DemoPapersTest {
    private static final TextExtraction EXTRACTION = new TextExtraction();

    @Test
    void every_excerpt_stands_once_on_one_page() {
        for (var paper : DemoData.papers().documents()) {
            var read = EXTRACTION.extract(new ByteArrayInputStream(paper.file()), paper.fileName());
            assertThat(read.kind()).isEqualTo(paper.fileName().endsWith(".pdf") ? MediaKind.PDF : MediaKind.DOCX);
            assertThat(read.pages()).hasSize(DemoPage.read(paper.source()).size());
            for (var excerpt : paper.excerpts()) {
                assertThat(read.pages())
                        .filteredOn(page -> plain(page).contains(excerpt.text()))
                        .as(excerpt.key())
                        .hasSize(1);
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        for (var paper : DemoData.papers().documents()) assertThat(paper.file()).isEqualTo(paper.file());
    }
}
