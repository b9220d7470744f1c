package id.ampera.report;

import id.ampera.report.ReportDocument.Block;
import id.ampera.report.ReportDocument.Bullets;
import id.ampera.report.ReportDocument.Heading;
import id.ampera.report.ReportDocument.Paragraph;
import id.ampera.report.ReportDocument.Quote;
import id.ampera.report.ReportDocument.Table;
import java.util.ArrayList;
import java.util.List;

/** Blocks as chapters put them down one after the other. */
final class Blocks {
    private final List<Block> blocks = new ArrayList<>();

    Blocks chapter(String text) {
        return add(new Heading(1, text));
    }

    Blocks section(String text) {
        return add(new Heading(2, text));
    }

    Blocks part(String text) {
        return add(new Heading(3, text));
    }

    Blocks say(String text) {
        return text.isBlank() ? this : add(new Paragraph(text));
    }

    /** Somebody's text, paragraph by paragraph. */
    Blocks sayForeign(String text) {
        for (var each : NumberRegister.foreign(text).split("\\R{2,}")) say(each.strip());
        return this;
    }

    Blocks list(List<String> items) {
        return items.isEmpty() ? this : add(new Bullets(items));
    }

    Blocks quote(String text, String source) {
        return add(new Quote(text, source));
    }

    Blocks table(String caption, List<String> header, int numeric, List<List<String>> rows) {
        return rows.isEmpty() ? this : add(new Table(caption, header, numeric, rows));
    }

    Blocks add(Block block) {
        blocks.add(block);
        return this;
    }

    List<Block> all() {
        return blocks;
    }
}
