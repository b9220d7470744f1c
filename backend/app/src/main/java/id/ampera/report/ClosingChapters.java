package id.ampera.report;

import id.ampera.finding.FindingType;
import java.util.List;

/** Rekomendasi, Kesimpulan and the annexes. */
final class ClosingChapters {
    private final ReportContent content;
    private final NumberRegister numbers;
    private final Blocks blocks;

    ClosingChapters(ReportContent content, NumberRegister numbers, Blocks blocks) {
        this.content = content;
        this.numbers = numbers;
        this.blocks = blocks;
    }

    void write() {
        recommendations();
        conclusion();
        annexes();
    }

    private void recommendations() {
        blocks.chapter("Rekomendasi");
        blocks.say("Belum ada rekomendasi yang disampaikan.");
    }

    private void conclusion() {
        blocks.chapter("Kesimpulan");
        if (content.verdicts().isEmpty()) {
            blocks.say("Pengambil keputusan belum menetapkan kesimpulan atas program.");
        }
        for (var verdict : content.verdicts()) {
            var title = content.programmes().stream()
                    .filter(each -> each.id().equals(verdict.programmeId()))
                    .map(each -> NumberRegister.foreign(each.title()))
                    .findFirst()
                    .orElse("Program");
            blocks.section(title + ": " + ReportWords.of(verdict.verdict()));
            blocks.sayForeign(verdict.reason());
            blocks.say("Ditetapkan oleh " + NumberRegister.foreign(verdict.decidedBy()) + " pada "
                    + ReportWords.day(verdict.decidedAt()) + ".");
        }
        var strengths = titles(FindingType.STRENGTH);
        var weaknesses = content.findings().stream()
                .filter(each -> each.finding().type() != FindingType.STRENGTH)
                .map(each -> NumberRegister.foreign(each.finding().title()))
                .toList();
        if (!strengths.isEmpty()) blocks.say("Manfaat yang diperoleh:").list(strengths);
        if (!weaknesses.isEmpty()) blocks.say("Yang perlu diperbaiki:").list(weaknesses);
    }

    private List<String> titles(FindingType type) {
        return content.findings().stream()
                .filter(each -> each.finding().type() == type)
                .map(each -> NumberRegister.foreign(each.finding().title()))
                .toList();
    }

    private void annexes() {
        var design = content.design();
        blocks.chapter("Lampiran");
        if (!design.team().isEmpty()) {
            blocks.section("Tim evaluasi");
            blocks.list(design.team().stream()
                    .map(each -> NumberRegister.foreign(each.name()) + " (" + ReportWords.of(each.role()) + ")")
                    .toList());
        }
        if (!design.milestones().isEmpty()) {
            blocks.section("Jadwal");
            blocks.list(design.milestones().stream()
                    .map(each -> ReportWords.day(each.dueOn()) + ": " + NumberRegister.foreign(each.name()))
                    .toList());
        }
        var readable = content.surveys().stream()
                .filter(each -> each.rate().fingerprint() != null)
                .toList();
        if (!readable.isEmpty()) {
            blocks.section("Sidik data survei");
            blocks.say(
                    "Sidik (SHA-256) dihitung dari semua jawaban yang dipakai; jawaban yang sama memberi sidik yang sama.");
            blocks.table(
                    "Sidik data",
                    List.of("Survei", "SHA-256"),
                    2,
                    readable.stream()
                            .map(each -> List.of(
                                    NumberRegister.foreign(each.rate().title()),
                                    each.rate().fingerprint()))
                            .toList());
        }
        blocks.section("Daftar angka");
        blocks.say(
                "Setiap angka dalam laporan ini, dengan jumlah yang mendasarinya (n) dan resep untuk menghitungnya kembali. Data dibaca "
                        + ReportWords.moment(content.readAt()) + ".");
        blocks.table(
                "Daftar angka",
                List.of("No.", "Angka", "n", "Keterangan dan resep"),
                4,
                numbers.numbers().stream()
                        .map(each -> List.of(
                                String.valueOf(each.position()),
                                each.shown(),
                                each.n() == null ? "–" : NumberRegister.format("#,##0", each.n()),
                                each.label() + " [" + each.recipe() + "]"))
                        .toList());
    }
}
