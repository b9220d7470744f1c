package id.ampera.report;

import id.ampera.campaign.CampaignMode;
import id.ampera.evaluation.Method;
import id.ampera.interview.InterviewRef;
import id.ampera.programme.ProgrammeProfile;
import id.ampera.report.ReportContent.Survey;
import java.util.List;
import java.util.stream.Collectors;

/** Pendahuluan, Tujuan and Metodologi. */
final class OpeningChapters {
    private final ReportContent content;
    private final NumberRegister numbers;
    private final Blocks blocks;

    OpeningChapters(ReportContent content, NumberRegister numbers, Blocks blocks) {
        this.content = content;
        this.numbers = numbers;
        this.blocks = blocks;
    }

    void write() {
        introduction();
        purpose();
        methodology();
    }

    private void introduction() {
        var design = content.design();
        blocks.chapter("Pendahuluan");
        blocks.say("Laporan ini memuat hasil evaluasi “" + NumberRegister.foreign(design.title()) + "” ("
                + NumberRegister.foreign(design.code())
                + ") atas "
                + numbers.count(
                        "Program yang dievaluasi",
                        content.programmes().size(),
                        "evaluation/" + design.id() + "/programmes")
                + " program pembinaan Aparatur Sipil Negara (ASN). Evaluasi mencari kekuatan dan kelemahan"
                + " program, agar kompetensi ASN dan layanan publik dapat ditingkatkan.");
        for (var programme : content.programmes()) programme(programme);
    }

    private void programme(ProgrammeProfile programme) {
        var name = NumberRegister.foreign(programme.title());
        var recipe = "programme/" + programme.id() + "/";
        blocks.section(name);
        blocks.sayForeign(programme.description());
        blocks.say("Program " + NumberRegister.foreign(programme.code()) + " mempunyai "
                + numbers.count(name + ": angkatan", programme.cohorts(), recipe + "cohorts") + " angkatan dengan "
                + numbers.count(name + ": peserta", programme.participants(), recipe + "participants")
                + " peserta. Pembelajarannya terdiri atas "
                + hours(name + ": JP teori", programme.theory(), recipe + "theory") + " JP teori dan "
                + hours(name + ": JP praktik", programme.practice(), recipe + "practice") + " JP praktik.");
        if (!programme.objectives().isEmpty()) {
            blocks.say("Setelah mengikuti program, peserta diharapkan mampu:");
            blocks.list(
                    programme.objectives().stream().map(NumberRegister::foreign).toList());
        }
    }

    private String hours(String label, java.math.BigDecimal hours, String recipe) {
        return hours.stripTrailingZeros().scale() <= 0
                ? numbers.count(label, hours.longValue(), recipe)
                : numbers.decimal(
                        label, hours.doubleValue(), hours.stripTrailingZeros().scale(), null, recipe);
    }

    private void purpose() {
        var design = content.design();
        blocks.chapter("Tujuan Evaluasi");
        blocks.sayForeign(design.purpose());
        if (!design.criteria().isEmpty()) {
            blocks.say("Penilaian memakai kriteria berikut:");
            blocks.list(design.criteria().stream()
                    .map(each -> ReportWords.criterion(each.code())
                            + (each.description() == null ? "" : ": " + NumberRegister.foreign(each.description())))
                    .toList());
        }
        if (!design.questions().isEmpty()) {
            blocks.say("Pertanyaan yang dijawab evaluasi ini:");
            blocks.list(design.questions().stream()
                    .map(each -> NumberRegister.foreign(each.text())
                            + (each.criterion() == null ? "" : " (" + ReportWords.criterion(each.criterion()) + ")"))
                    .toList());
        }
    }

    private void methodology() {
        var design = content.design();
        blocks.chapter("Metodologi Evaluasi");
        if (!design.methods().isEmpty()) {
            blocks.say("Data dikumpulkan melalui "
                    + listed(design.methods().stream().map(ReportWords::of).toList())
                    + ". Temuan yang didukung lebih dari satu cara pengumpulan data lebih kuat daripada yang"
                    + " hanya bersandar pada satu cara.");
        }
        if (design.methods().contains(Method.SURVEY) || !content.surveys().isEmpty()) surveys();
        interviews();
        documents();
        closingRemarks();
    }

    private void surveys() {
        blocks.section("Survei");
        blocks.table(
                "Survei dan tingkat pengembaliannya",
                List.of("Survei", "Masa", "Diundang", "Menjawab", "Tingkat"),
                2,
                content.surveys().stream().map(this::row).toList());
        if (content.surveys().stream().anyMatch(each -> each.rate().mode() == CampaignMode.ANONYMOUS)) {
            blocks.say(
                    "Pada survei anonim, jawaban tidak dapat dihubungkan dengan orang yang menjawab. Sebelum hasilnya"
                            + " dirilis hanya tersedia kisaran tingkat pengembalian.");
        }
        var least = content.surveys().stream()
                .mapToInt(each -> each.rate().minimumGroup())
                .min();
        if (least.isPresent()) {
            blocks.say("Angka kelompok dengan kurang dari "
                    + numbers.count(
                            "Kelompok terkecil yang ditampilkan",
                            least.getAsInt(),
                            "evaluation/" + content.design().id() + "/minimum-group")
                    + " penjawab, dan pertanyaan yang dijawab sama oleh semua orang, disembunyikan untuk"
                    + " melindungi responden.");
        }
    }

    private List<String> row(Survey survey) {
        var rate = survey.rate();
        var name = NumberRegister.foreign(rate.title());
        var recipe = "survey/" + rate.campaignId() + "/";
        var invited = numbers.count(name + ": diundang", rate.invited(), recipe + "invited");
        String answered = "belum tersedia";
        String share = rate.bandFrom() == null
                ? "–"
                : numbers.count(
                                name + ": kisaran tingkat pengembalian, dari (%)",
                                rate.bandFrom(),
                                rate.invited(),
                                recipe + "band")
                        + "–" + Math.min(100, rate.bandFrom() + 10) + "\u00A0%";
        if (rate.answered() != null) {
            answered = numbers.count(name + ": menjawab", rate.answered(), rate.invited(), recipe + "answered");
            share = rate.invited() == 0
                    ? "–"
                    : numbers.share(name + ": tingkat pengembalian", rate.answered(), rate.invited(), recipe + "rate");
        }
        return List.of(
                name + " (" + ReportWords.of(rate.mode()) + ", " + ReportWords.of(rate.status()) + ")",
                ReportWords.day(rate.opensAt()) + " – " + ReportWords.day(rate.closesAt()),
                invited,
                answered,
                share);
    }

    private void interviews() {
        var held = content.interviews().stream().filter(InterviewRef::isHeld).toList();
        if (held.isEmpty()) return;
        blocks.section("Wawancara");
        blocks.say("Tim mewawancarai "
                + numbers.count(
                        "Wawancara",
                        held.size(),
                        "evaluation/" + content.design().id() + "/interviews")
                + " narasumber. Narasumber disebut dan dikutip hanya sejauh yang mereka setujui.");
        blocks.list(held.stream()
                .map(each -> NumberRegister.foreign(each.title())
                        + (each.heldOn() == null ? "" : ", " + ReportWords.day(each.heldOn())))
                .toList());
    }

    private void documents() {
        if (content.documents().isEmpty()) return;
        blocks.section("Telaah dokumen");
        blocks.say("Tim menelaah "
                + numbers.count(
                        "Dokumen",
                        content.documents().size(),
                        "evaluation/" + content.design().id() + "/documents")
                + " dokumen untuk memahami kebijakan dan prosedur program.");
        blocks.list(content.documents().stream()
                .map(each -> NumberRegister.foreign(each.title())
                        + (each.referenceNumber() == null
                                ? ""
                                : " (" + NumberRegister.foreign(each.referenceNumber()) + ")"))
                .toList());
    }

    private void closingRemarks() {
        blocks.section("Cara membaca angka");
        blocks.say("Persentase dihitung dari yang menjawab butir itu; jumlahnya tertulis sebagai n. Rata-rata disertai"
                + " selang kepercayaan 95\u00A0% dengan koreksi populasi terbatas, seolah-olah penjawab adalah"
                + " sampel acak dari yang diundang. Setiap angka tercatat dalam lampiran dengan asalnya, sehingga"
                + " dapat dihitung ulang.");
    }

    static String listed(List<String> words) {
        if (words.size() < 2) return words.stream().collect(Collectors.joining());
        return String.join(", ", words.subList(0, words.size() - 1)) + (words.size() > 2 ? "," : "") + " dan "
                + words.get(words.size() - 1);
    }
}
