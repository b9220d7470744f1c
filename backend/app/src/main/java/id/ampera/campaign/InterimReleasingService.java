package id.ampera.campaign;

import id.ampera.platform.audit.Audit;
import id.ampera.platform.time.TimeBeans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class InterimReleasingService implements InterimReleasing {
    private final CampaignRepository repository;
    private final Audit audit;
    private final Clock clock;

    InterimReleasingService(CampaignRepository repository, Audit audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<UUID> due() {
        return repository.dueInterims(today());
    }

    @Override
    public Optional<Turn> begin(UUID campaignId) {
        var campaign = repository.requireLocked(campaignId);
        var interim = repository.interim(campaignId).filter(each -> each.isDue(today()));
        if (interim.isEmpty() || !campaign.takesAnswers(clock.instant())) return Optional.empty();
        interim.get().tried(today());
        return Optional.of(new Turn(campaign.ref(), interim.get().releases() + 1));
    }

    @Override
    public void note(UUID campaignId, int answers) {
        var interim = repository.interim(campaignId).orElseThrow();
        var before = interim.view(false);
        interim.released(today(), answers);
        repository.flush();
        audit.record(
                "campaign.interim-released",
                CampaignService.SUBJECT,
                campaignId,
                Map.of("title", repository.require(campaignId).title(), "interim", before),
                Map.of("title", repository.require(campaignId).title(), "interim", interim.view(false)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeBeans.PALEMBANG);
    }
}
