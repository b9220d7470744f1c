package id.ampera.demo;

import id.ampera.campaign.Cut;
import id.ampera.exploration.ExplorationLoading;
import id.ampera.exploration.ExplorationLoading.NewView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Loads views of the closed survey that the team keeps. */
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

    void load(UUID evaluationId, DemoSurveys.Loaded surveys) {
        add("view of women and men", "Perempuan dan laki-laki menilai", evaluationId, surveys, Cut.SEX);
        add("view of one scale", "Apakah tujuh penilaian ini satu skala?", evaluationId, surveys, null);
    }

    private void add(String step, String name, UUID evaluationId, DemoSurveys.Loaded surveys, Cut cut) {
        steps.once(
                step, () -> explorations.addView(new NewView(evaluationId, name, surveys.alumni(), JUDGEMENTS, cut)));
    }
}
