package id.ampera.report;

import java.util.List;

/** A report from its content: always the same from the same content. */
final class ReportComposer {
    record Composed(ReportDocument document, List<ReportNumber> numbers) {}

    private ReportComposer() {}

    static Composed compose(ReportContent content, int serial) {
        var numbers = new NumberRegister();
        var blocks = new Blocks();
        new OpeningChapters(content, numbers, blocks).write();
        new ResultChapter(content, numbers, blocks).write();
        new ClosingChapters(content, numbers, blocks).write();
        var design = content.design();
        var cover = List.of(
                "Kode evaluasi " + NumberRegister.foreign(design.code()) + ", laporan versi " + serial,
                "Disusun " + ReportWords.moment(content.readAt()));
        var document = new ReportDocument(
                "Laporan " + NumberRegister.foreign(design.title()),
                "Program: "
                        + OpeningChapters.listed(content.programmes().stream()
                                .map(each -> NumberRegister.foreign(each.title()))
                                .toList()),
                cover,
                blocks.all());
        return new Composed(document, numbers.numbers());
    }
}
