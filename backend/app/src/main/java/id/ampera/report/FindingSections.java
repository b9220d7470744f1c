package id.ampera.report;

import id.ampera.evidence.EvidenceKind;
import id.ampera.finding.FindingType;
import id.ampera.finding.PinnedEvidence;
import id.ampera.report.ReportContent.FoundWith;
import java.util.List;

/** What was found, with the evidence that each finding rests on. */
final class FindingSections {
    private final ReportContent content;
    private final NumberRegister numbers;
    private final Blocks blocks;

    FindingSections(ReportContent content, NumberRegister numbers, Blocks blocks) {
        this.content = content;
        this.numbers = numbers;
        this.blocks = blocks;
    }

    void write() {
        blocks.section("Temuan");
        if (content.findings().isEmpty()) {
            blocks.say("Belum ada temuan yang diterbitkan.");
            return;
        }
        var recipe = "evaluation/" + content.design().id() + "/findings/";
        blocks.say("Evaluasi menerbitkan "
                + numbers.count("Temuan yang diterbitkan", content.findings().size(), recipe + "all")
                + " temuan: " + count(FindingType.STRENGTH, recipe) + " kekuatan, "
                + count(FindingType.WEAKNESS, recipe)
                + " kelemahan, dan " + count(FindingType.GAP, recipe) + " kesenjangan.");
        content.findings().forEach(this::finding);
    }

    private String count(FindingType type, String recipe) {
        var count = content.findings().stream()
                .filter(each -> each.finding().type() == type)
                .count();
        return numbers.count(
                "Temuan: " + ReportWords.of(type), count, content.findings().size(), recipe + type);
    }

    private void finding(FoundWith found) {
        var finding = found.finding();
        blocks.part(ReportWords.of(finding.type()) + ": " + NumberRegister.foreign(finding.title()));
        content.design().questions().stream()
                .filter(each -> each.id().equals(finding.questionId()))
                .findFirst()
                .ifPresent(each -> blocks.say("Menjawab pertanyaan: " + NumberRegister.foreign(each.text())));
        blocks.sayForeign(finding.statement());
        if (finding.stale()) {
            blocks.say("Bukti temuan ini berubah setelah temuan diterbitkan; temuan sedang ditinjau ulang.");
        }
        var words = found.evidence().stream()
                .filter(each -> each.kind() != EvidenceKind.SURVEY_FIGURE)
                .toList();
        var figures = found.evidence().stream()
                .filter(each -> each.kind() == EvidenceKind.SURVEY_FIGURE)
                .toList();
        if (!found.evidence().isEmpty()) blocks.say("Bukti:");
        blocks.list(figures.stream().map(this::figure).toList());
        for (var each : words) words(each);
    }

    private String figure(PinnedEvidence evidence) {
        var base = evidence.n() == null
                ? "."
                : ", n = "
                        + numbers.count(
                                "Bukti temuan, " + NumberRegister.foreign(evidence.locator()) + ": n",
                                evidence.n(),
                                evidence.denominator(),
                                "finding-evidence/" + evidence.id() + "/n")
                        + ".";
        if (evidence.figure() != null) {
            numbers.decimal(
                    "Bukti temuan, " + NumberRegister.foreign(evidence.statement()),
                    evidence.figure(),
                    2,
                    evidence.n(),
                    "finding-evidence/" + evidence.id() + "/figure");
        }
        return "Survei (" + ReportWords.of(evidence.agreement()) + "): " + NumberRegister.foreign(evidence.statement())
                + base + " " + ReportWords.sentence(source(evidence));
    }

    private static String source(PinnedEvidence evidence) {
        return String.join(
                ", ",
                List.of(NumberRegister.foreign(evidence.sourceTitle()), NumberRegister.foreign(evidence.locator())));
    }

    private void words(PinnedEvidence evidence) {
        var source = ReportWords.of(evidence.kind()) + " (" + ReportWords.of(evidence.agreement()) + "): ";
        if (evidence.kind() == EvidenceKind.INTERVIEW_QUOTE
                && !content.quotable().contains(evidence.reference())) {
            blocks.say(source + "kutipan tidak dimuat sesuai persetujuan narasumber.");
            return;
        }
        blocks.quote(NumberRegister.foreign(evidence.statement()), source + source(evidence));
    }
}
