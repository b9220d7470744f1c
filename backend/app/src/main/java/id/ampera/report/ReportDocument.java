package id.ampera.report;

import java.util.List;

/**
 * A report as blocks, the same for every format. Texts may hold marked numbers, see {@link NumberRegister}.
 *
 * @param cover lines under the title
 */
record ReportDocument(String title, String subtitle, List<String> cover, List<Block> blocks) {

    sealed interface Block permits Heading, Paragraph, Bullets, Quote, Table, Chart {}

    /** @param level 1 for a chapter */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Bullets(List<String> items) implements Block {}

    record Quote(String text, String source) implements Block {}

    /** @param numeric columns from this one on are figures */
    record Table(String caption, List<String> header, int numeric, List<List<String>> rows) implements Block {}

    /**
     * @param title the message
     * @param note base, period and scale
     * @param alternative says in words what the drawing shows, with all its figures
     */
    record Chart(String title, String note, LikertChart drawing, String alternative) implements Block {}
}
