package id.ampera.demo;

import id.ampera.document.DocumentKind;
import id.ampera.document.Verdict;
import java.time.LocalDate;
import java.util.List;

/** The documents of the evaluation and what they are checked for, as written in the resources. */
record DemoPapers(List<Paper> documents, Checklist checklist) {

    record Paper(
            String key,
            DocumentKind kind,
            String issuer,
            String issuedOn,
            String title,
            String fileName,
            List<DemoPassage> excerpts) {

        /** Marked up: {@code #} to {@code ###} open headings, {@code <<<} opens a page. */
        String source() {
            return DemoData.text("documents/" + key + ".md");
        }

        LocalDate day() {
            return LocalDate.parse(issuedOn);
        }

        byte[] file() {
            var pages = DemoPage.read(source());
            return fileName.endsWith(".pdf") ? DemoPdf.print(title, pages) : DemoDocx.write(pages);
        }
    }

    record Checklist(String title, List<Criterion> criteria) {}

    /** @param answers which question of {@link DemoEvaluation} it serves, from 0; {@code proof} key of an excerpt */
    record Criterion(String text, int answers, Verdict verdict, String note, String document, String proof) {}
}
