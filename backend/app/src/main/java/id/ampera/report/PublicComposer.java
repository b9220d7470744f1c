package id.ampera.report;

import java.util.List;
import java.util.stream.Stream;

/** What everybody may read of an evaluation: findings, recommendations and what came of them. */
final class PublicComposer {
    private PublicComposer() {}

    static ReportDocument compose(ReportContent content) {
        var numbers = new NumberRegister();
        var blocks = new Blocks();
        blocks.chapter("Hasil Evaluasi");
        new FindingSections(content, numbers, blocks).write();
        new ClosingChapters(content, numbers, blocks).writePublic();
        var programmes = content.programmes().stream()
                .map(each -> NumberRegister.foreign(each.title()))
                .toList();
        return new ReportDocument(
                NumberRegister.foreign(content.design().title()),
                "Program: " + OpeningChapters.listed(programmes),
                Stream.of(
                                NumberRegister.foreign(content.design().purpose()),
                                "Keadaan " + ReportWords.moment(content.readAt()) + ".")
                        .filter(each -> !each.isBlank())
                        .toList(),
                List.copyOf(blocks.all()));
    }
}
