package id.ampera.demo;

import java.util.ArrayList;
import java.util.List;

/** A page of a document of the demonstration: paragraphs, each with its level. */
record DemoPage(List<Paragraph> paragraphs) {
    private static final String NEXT_PAGE = "<<<";

    /** @param level 1 to 3 for a heading, 0 for text */
    record Paragraph(int level, String text) {}

    /** Reads the mark-up that {@link DemoPapers.Paper#source} describes. */
    static List<DemoPage> read(String source) {
        var pages = new ArrayList<DemoPage>();
        var paragraphs = new ArrayList<Paragraph>();
        for (var line : source.lines().toList()) {
            if (line.equals(NEXT_PAGE)) {
                pages.add(new DemoPage(List.copyOf(paragraphs)));
                paragraphs.clear();
            } else if (!line.isBlank()) {
                int level = line.length() - line.replaceFirst("^#+", "").length();
                paragraphs.add(new Paragraph(level, line.substring(level).strip()));
            }
        }
        pages.add(new DemoPage(List.copyOf(paragraphs)));
        return pages;
    }
}
