package id.ampera.report;

import id.ampera.finding.FindingType;
import id.ampera.followup.FollowUpStatus;
import id.ampera.report.ReportContent.Recommended;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    void writePublic() {
        recommendations();
        conclusion();
    }

    private void recommendations() {
        blocks.chapter("Rekomendasi");
        if (content.recommendations().isEmpty()) {
            blocks.say("Belum ada rekomendasi yang disampaikan.");
            return;
        }
        var all = content.recommendations().size();
        var recipe = "evaluation/" + content.design().id() + "/recommendations/";
        blocks.say(
                "Berdasarkan temuan, disampaikan " + numbers.count("Rekomendasi yang disampaikan", all, recipe + "all")
                        + " rekomendasi. Status tindak lanjutnya mengadopsi klasifikasi Peraturan BPK 2/2017.");
        blocks.table(
                "Status tindak lanjut",
                List.of("Status", "Rekomendasi", "Bagian"),
                1,
                Arrays.stream(FollowUpStatus.values())
                        .map(each -> status(each, all, recipe))
                        .toList());
        content.recommendations().forEach(this::recommendation);
    }

    private List<String> status(FollowUpStatus status, int all, String recipe) {
        var count = content.recommendations().stream()
                .filter(each -> each.followUp() != null && each.followUp().status() == status)
                .count();
        var word = ReportWords.of(status);
        return List.of(
                word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                numbers.count("Rekomendasi " + word, count, all, recipe + status),
                numbers.share("Bagian rekomendasi " + word, count, all, recipe + status + "/share"));
    }

    private void recommendation(Recommended recommended) {
        var it = recommended.recommendation();
        blocks.section(it.serial() + ". " + NumberRegister.foreign(it.title()));
        blocks.sayForeign(it.statement());
        var lines = new ArrayList<String>();
        lines.add("Ditujukan kepada: " + NumberRegister.foreign(it.unitName())
                + (it.positionName() == null ? "" : ", " + NumberRegister.foreign(it.positionName())));
        lines.add("Prioritas: " + ReportWords.of(it.priority()));
        if (it.dueOn() != null) lines.add("Tenggat: " + ReportWords.day(it.dueOn()));
        if (it.measure() != null) lines.add("Ukuran keberhasilan: " + NumberRegister.foreign(it.measure()));
        if (it.answer() != null) {
            lines.add("Tanggapan: " + ReportWords.of(it.answer())
                    + (it.answerReason() == null ? "" : ", " + NumberRegister.foreign(it.answerReason())));
        }
        if (recommended.followUp() != null) lines.add(followUp(recommended));
        var titles = content.findings().stream()
                .filter(each -> recommended.findingIds().contains(each.finding().id()))
                .map(each -> "“" + NumberRegister.foreign(each.finding().title()) + "”")
                .toList();
        if (!titles.isEmpty()) lines.add("Berdasarkan temuan " + OpeningChapters.listed(titles));
        blocks.list(lines);
    }

    private String followUp(Recommended recommended) {
        var state = recommended.followUp();
        var recipe = "recommendation/" + state.recommendationId() + "/";
        var name = "Rekomendasi " + recommended.recommendation().serial();
        return "Tindak lanjut: " + ReportWords.of(state.status()) + ", "
                + numbers.count(name + ": aksi", state.actions(), recipe + "actions") + " aksi, kemajuan "
                + numbers.count(name + ": kemajuan (%)", state.progress(), state.actions(), recipe + "progress")
                + "\u00A0%" + (state.overdue() ? ", melewati tenggat" : "");
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
            blocks.say("Sidik (SHA-256) dihitung dari semua jawaban yang dipakai; jawaban yang sama memberi sidik yang"
                    + " sama.");
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
        blocks.say("Setiap angka dalam laporan ini, dengan jumlah yang mendasarinya (n) dan resep untuk menghitungnya"
                + " kembali. Data dibaca "
                + ReportWords.moment(content.readAt()) + ".");
        blocks.table(
                "Daftar angka",
                List.of(HtmlWriter.ORDER, "Keterangan dan resep", "Angka", "n"),
                2,
                numbers.numbers().stream()
                        .map(each -> List.of(
                                String.valueOf(each.position()),
                                each.label() + " [" + each.recipe() + "]",
                                each.shown(),
                                each.n() == null ? "–" : NumberRegister.format("#,##0", each.n())))
                        .toList());
    }
}
