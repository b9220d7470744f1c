package id.ampera.demo;

import id.ampera.campaign.CampaignLoading;
import id.ampera.campaign.CampaignLoading.NewCampaign;
import id.ampera.campaign.CampaignLoading.Rater;
import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.Cut;
import id.ampera.demo.DemoProgramme.Survey;
import id.ampera.organisation.Employees;
import id.ampera.programme.ParticipantRef;
import id.ampera.programme.Programmes;
import id.ampera.questionnaire.QuestionnaireLoading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Loads what the surveys of the story are compared with: the same questions to the same people soon after the training, what
 * is important against how good it was, and how people see themselves against how others see them.
 */
@ApplicationScoped
class DemoComparisons {
    private static final String EARLIER = "earlier survey";
    private static final String QUALITY = "survey of importance and performance";
    private static final String CONDUCT = "survey of conduct";

    /** @param earlier of the alumni, soon after the training */
    record Loaded(UUID earlier, UUID quality, UUID conduct) {}

    private final DemoStepService steps;
    private final Employees employees;
    private final Programmes programmes;
    private final QuestionnaireLoading instruments;
    private final CampaignLoading campaigns;
    private final DemoAnswering answering;

    DemoComparisons(
            DemoStepService steps,
            Employees employees,
            Programmes programmes,
            QuestionnaireLoading instruments,
            CampaignLoading campaigns,
            DemoAnswering answering) {
        this.steps = steps;
        this.employees = employees;
        this.programmes = programmes;
        this.instruments = instruments;
        this.campaigns = campaigns;
        this.answering = answering;
    }

    Loaded load(DemoStory story, UUID evaluationId, UUID participants, Map<String, UUID> cohorts) {
        return new Loaded(
                loadEarlier(story, evaluationId, participants, cohorts),
                loadQuality(story, evaluationId, cohorts),
                loadConduct(story, evaluationId, cohorts));
    }

    private UUID loadEarlier(DemoStory story, UUID evaluationId, UUID version, Map<String, UUID> cohorts) {
        var closedCohorts = DemoSurveys.cohortsOf(story, cohorts, Survey.CLOSED);
        var campaign = steps.once(EARLIER, () -> {
            var opening = DemoDays.monday(story.today().minusDays(252));
            return publish(
                    new NewCampaign(
                            evaluationId,
                            version,
                            "DEMO-AWAL",
                            "Survei alumni satu sampai empat bulan (demonstrasi)",
                            "Demonstrasi - bukan data resmi. Program baru saja Anda selesaikan. Pertanyaan yang sama akan kami"
                                    + " ajukan lagi setelah Anda mencoba menerapkannya.",
                            CampaignMode.ANONYMOUS,
                            closedCohorts,
                            List.of(),
                            DemoDays.at(opening, DemoDays.MORNING),
                            DemoDays.at(DemoDays.fridayBefore(story.today().minusDays(231)), DemoDays.AFTERNOON),
                            Set.of(Cut.SEX)),
                    opening);
        });
        answering.answer(EARLIER, campaign, version, DemoSurveys.OF_PARTICIPANTS, story.earlier());
        answering.settle(EARLIER, campaign);
        return campaign;
    }

    private UUID loadQuality(DemoStory story, UUID evaluationId, Map<String, UUID> cohorts) {
        var version = steps.once(
                "questionnaire of importance and performance",
                () -> instruments.publishInstrument("kepentingan-kinerja", "DEMO-MUTU", null));
        var campaign = steps.once(QUALITY, () -> {
            var opening = DemoDays.monday(story.today().minusDays(58));
            return publish(
                    new NewCampaign(
                            evaluationId,
                            version,
                            "DEMO-MUTU",
                            "Kepentingan dan kinerja Pelayanan Publik Prima (demonstrasi)",
                            "Demonstrasi - bukan data resmi. Sebelum pelatihan ini dibuka lagi, kami ingin tahu unsur mana yang"
                                    + " paling penting bagi Anda dan mana yang belum baik.",
                            CampaignMode.ANONYMOUS,
                            ids(cohorts, DemoQuality.COHORTS),
                            List.of(),
                            DemoDays.at(opening, DemoDays.MORNING),
                            DemoDays.at(DemoDays.fridayBefore(story.today().minusDays(38)), DemoDays.AFTERNOON),
                            Set.of(Cut.SEX)),
                    opening);
        });
        answering.rate(QUALITY, campaign, version, false, story.quality());
        answering.settle(QUALITY, campaign);
        return campaign;
    }

    private UUID loadConduct(DemoStory story, UUID evaluationId, Map<String, UUID> cohorts) {
        var version = steps.once(
                "questionnaire of conduct",
                () -> instruments.publishInstrument("perilaku-berakhlak", "DEMO-PERILAKU", null));
        var campaign = steps.once(CONDUCT, () -> {
            var opening = DemoDays.monday(story.today().minusDays(51));
            return publish(
                    new NewCampaign(
                            evaluationId,
                            version,
                            "DEMO-PERILAKU",
                            "Perilaku BerAKHLAK menurut diri sendiri dan orang lain (demonstrasi)",
                            "Demonstrasi - bukan data resmi. Seberapa sering perilaku ini terlihat dalam tiga bulan terakhir?"
                                    + " Peserta menilai dirinya sendiri; atasan dan rekan menilai peserta.",
                            CampaignMode.NAMED,
                            ids(cohorts, DemoConduct.COHORTS),
                            raters(story, cohorts),
                            DemoDays.at(opening, DemoDays.MORNING),
                            DemoDays.at(DemoDays.fridayBefore(story.today().minusDays(37)), DemoDays.AFTERNOON),
                            Set.of(Cut.RATER_ROLE)),
                    opening);
        });
        answering.rate(CONDUCT, campaign, version, true, story.conduct().sheets());
        answering.settle(CONDUCT, campaign);
        return campaign;
    }

    private UUID publish(NewCampaign campaign, LocalDate opening) {
        return campaigns.addPublished(campaign, DemoDays.at(opening.minusDays(3), DemoDays.MORNING));
    }

    private static Set<UUID> ids(Map<String, UUID> cohorts, Collection<String> keys) {
        return keys.stream().map(cohorts::get).collect(Collectors.toSet());
    }

    private List<Rater> raters(DemoStory story, Map<String, UUID> cohorts) {
        var participations = programmes.participantsOf(ids(cohorts, DemoConduct.COHORTS)).stream()
                .collect(Collectors.toMap(ParticipantRef::employeeId, ParticipantRef::participationId));
        return story.conduct().ties().stream()
                .map(tie -> new Rater(
                        idOf(tie.rater()), participations.get(idOf(tie.about().nip())), tie.role()))
                .toList();
    }

    private UUID idOf(String nip) {
        return employees.findByNip(nip).orElseThrow().id();
    }
}
