package id.ampera.demo;

import id.ampera.report.ReportLoading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Loads the report of the evaluation, and shows its page to everybody. */
@ApplicationScoped
class DemoReport {
    private final DemoStepService steps;
    private final ReportLoading reports;

    DemoReport(DemoStepService steps, ReportLoading reports) {
        this.steps = steps;
        this.reports = reports;
    }

    void load(UUID evaluationId) {
        steps.once(
                "report",
                () -> reports.report(evaluationId, DemoData.account("evaluator").name()));
        steps.once("public page", () -> {
            reports.releasePage(evaluationId, DemoData.account("decision-maker").name());
            return null;
        });
    }
}
