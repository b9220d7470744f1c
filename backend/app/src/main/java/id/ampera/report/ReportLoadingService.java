package id.ampera.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
@Transactional
class ReportLoadingService implements ReportLoading {
    private final ReportService reports;
    private final PublicPageRepository pages;
    private final Clock clock;

    ReportLoadingService(ReportService reports, PublicPageRepository pages, Clock clock) {
        this.reports = reports;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public UUID report(UUID evaluationId, String by) {
        return reports.make(evaluationId, by).id();
    }

    @Override
    public void releasePage(UUID evaluationId, String by) {
        var page = new PublicPage(evaluationId);
        page.release(by, clock.instant());
        pages.persist(page);
    }
}
