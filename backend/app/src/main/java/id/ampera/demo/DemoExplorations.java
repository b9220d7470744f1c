package id.ampera.demo;

import id.ampera.exploration.ExplorationLoading;
import id.ampera.exploration.ExplorationLoading.Kind;
import id.ampera.exploration.ExplorationLoading.NewView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Loads views that the team keeps. */
@ApplicationScoped
class DemoExplorations {
    private static final List<String> JUDGEMENTS = List.of(
            "manfaat_kompetensi",
            "relevansi_tugas",
            "manajemen_waktu",
            "penerapan_lapangan",
            "porsi_praktik",
            "pengajar",
            "penyelenggara");

    private final DemoStepService steps;
    private final ExplorationLoading explorations;

    DemoExplorations(DemoStepService steps, ExplorationLoading explorations) {
        this.steps = steps;
        this.explorations = explorations;
    }

    void load(UUID evaluationId, UUID alumni, DemoComparisons.Loaded compared) {
        add("view of women and men", "Perempuan dan laki-laki menilai", evaluationId, Kind.SEXES, JUDGEMENTS, alumni);
        add(
                "view of one scale",
                "Apakah tujuh penilaian ini satu skala?",
                evaluationId,
                Kind.SCALE,
                JUDGEMENTS,
                alumni);
        add(
                "view of rounds",
                "Apa yang berubah setelah kembali bekerja?",
                evaluationId,
                Kind.ROUNDS,
                JUDGEMENTS,
                compared.earlier(),
                alumni);
        add(
                "view of importance and performance",
                "Mana yang diperbaiki lebih dahulu?",
                evaluationId,
                Kind.IMPORTANCE,
                List.of("mutu"),
                compared.quality());
        add(
                "view of self and others",
                "Diri sendiri dan orang lain menilai",
                evaluationId,
                Kind.SELF,
                List.of("berorientasi_pelayanan", "kompeten", "adaptif", "kolaboratif"),
                compared.conduct());
    }

    private void add(String step, String name, UUID evaluationId, Kind kind, List<String> items, UUID... campaigns) {
        steps.once(step, () -> explorations.addView(new NewView(evaluationId, name, List.of(campaigns), items, kind)));
    }
}
