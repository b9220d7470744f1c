package id.ampera.demo;

import id.ampera.campaign.CampaignLoading;
import id.ampera.campaign.CampaignLoading.NewCampaign;
import id.ampera.campaign.CampaignLoading.Rater;
import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.Cut;
import id.ampera.campaign.RaterRole;
import id.ampera.demo.DemoProgramme.Survey;
import id.ampera.organisation.Employees;
import id.ampera.programme.ParticipantRef;
import id.ampera.programme.Programmes;
import id.ampera.questionnaire.QuestionnaireLoading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads three surveys, answered along the path of the respondents, and the draft of another. */
@ApplicationScoped
class DemoSurveys {
    static final String OF_PARTICIPANTS = "survei-peserta";
    private static final String OF_SUPERIORS = "penilaian-alumni";
    /** The closed survey lies far enough back for findings, recommendations and the first follow-up to stand on it. */
    private static final int OPENED_BEFORE = 70;

    private static final int CLOSED_BEFORE = 42;
    private static final int PEERS = 4;

    private final DemoStepService steps;
    private final Employees employees;
    private final Programmes programmes;
    private final QuestionnaireLoading instruments;
    private final CampaignLoading campaigns;
    private final DemoAnswering answering;

    DemoSurveys(
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

    /** @param questions the version that participants answer; {@code alumni} the closed survey; {@code superiors} the named one, still open */
    record Loaded(UUID questions, UUID alumni, UUID superiors) {}

    Loaded load(DemoStory story, UUID evaluationId, Map<String, UUID> cohorts) {
        var participants = steps.once(
                "questionnaire of participants",
                () -> instruments.publishInstrument(OF_PARTICIPANTS, "DEMO-PESERTA", null));
        var superiors = steps.once(
                "questionnaire of superiors", () -> instruments.publishInstrument(OF_SUPERIORS, "DEMO-ATASAN", null));
        var closed = loadClosed(story, evaluationId, participants, cohorts);
        loadOpen(story, evaluationId, participants, cohorts);
        loadDraft(story, evaluationId, superiors, cohorts);
        return new Loaded(participants, closed, loadSuperiors(story, evaluationId, superiors, cohorts));
    }

    private UUID loadClosed(DemoStory story, UUID evaluationId, UUID version, Map<String, UUID> cohorts) {
        var day = story.today();
        var campaign = steps.once(
                "closed survey",
                () -> campaigns.addPublished(
                        new NewCampaign(
                                evaluationId,
                                version,
                                "DEMO-ALUMNI",
                                "Survei alumni enam sampai dua belas bulan (demonstrasi)",
                                "Demonstrasi - bukan data resmi. Kami ingin tahu apa yang masih Anda pakai dari program"
                                        + " yang Anda ikuti, dan apa yang menghalanginya.",
                                CampaignMode.ANONYMOUS,
                                cohortsOf(story, cohorts, Survey.CLOSED),
                                List.of(),
                                DemoDays.at(DemoDays.monday(day.minusDays(OPENED_BEFORE)), DemoDays.MORNING),
                                DemoDays.at(DemoDays.fridayBefore(day.minusDays(CLOSED_BEFORE)), DemoDays.AFTERNOON),
                                Set.of(Cut.UNIT, Cut.SEX)),
                        DemoDays.at(
                                DemoDays.monday(day.minusDays(OPENED_BEFORE)).minusDays(3), DemoDays.MORNING)));
        answering.answer("closed survey", campaign, version, OF_PARTICIPANTS, story.closed());
        answering.settle("closed survey", campaign);
        return campaign;
    }

    private void loadOpen(DemoStory story, UUID evaluationId, UUID version, Map<String, UUID> cohorts) {
        var day = story.today();
        var campaign = steps.once(
                "open survey",
                () -> campaigns.addPublished(
                        new NewCampaign(
                                evaluationId,
                                version,
                                "DEMO-PESERTA",
                                "Survei peserta angkatan terbaru (demonstrasi)",
                                "Demonstrasi - bukan data resmi. Program yang baru Anda selesaikan akan dibuka lagi."
                                        + " Ceritakan apa yang perlu dipertahankan dan apa yang perlu diubah.",
                                CampaignMode.ANONYMOUS,
                                cohortsOf(story, cohorts, Survey.OPEN),
                                List.of(),
                                DemoDays.at(DemoDays.monday(day.minusDays(5)), DemoDays.MORNING),
                                DemoDays.at(DemoDays.fridayAfter(day.plusDays(12)), DemoDays.AFTERNOON),
                                Set.of(Cut.COHORT, Cut.SEX)),
                        DemoDays.at(DemoDays.monday(day.minusDays(5)).minusDays(3), DemoDays.MORNING)));
        answering.answer("open survey", campaign, version, OF_PARTICIPANTS, story.open());
    }

    private UUID loadSuperiors(DemoStory story, UUID evaluationId, UUID version, Map<String, UUID> cohorts) {
        var day = story.today();
        var byEmployee = participationsOf(cohorts);
        var campaign = steps.once(
                "survey of superiors",
                () -> campaigns.addPublished(
                        new NewCampaign(
                                evaluationId,
                                version,
                                "DEMO-ATASAN",
                                "Penilaian atasan langsung (demonstrasi)",
                                "Demonstrasi - bukan data resmi. Beberapa bulan lalu staf Anda mengikuti program"
                                        + " pembinaan. Apa yang Anda lihat berubah dalam pekerjaannya?",
                                CampaignMode.NAMED,
                                DemoRatings.COHORTS.stream().map(cohorts::get).collect(Collectors.toSet()),
                                raters(story, byEmployee),
                                DemoDays.at(DemoDays.monday(day.minusDays(16)), DemoDays.MORNING),
                                DemoDays.at(DemoDays.fridayAfter(day.plusDays(8)), DemoDays.AFTERNOON),
                                Set.of()),
                        DemoDays.at(DemoDays.monday(day.minusDays(16)).minusDays(3), DemoDays.MORNING)));
        answering.answer("survey of superiors", campaign, version, OF_SUPERIORS, story.superiors());
        return campaign;
    }

    /** Half of the participants have a rater yet. */
    private void loadDraft(DemoStory story, UUID evaluationId, UUID version, Map<String, UUID> cohorts) {
        var day = story.today();
        var participations = participationsOf(cohorts);
        var raters = raters(story, participations);
        var circle = new ArrayList<>(raters.subList(0, raters.size() / 2));
        circle.addAll(peers(story, participations));
        steps.once(
                "draft of a survey",
                () -> campaigns.addDraft(new NewCampaign(
                        evaluationId,
                        version,
                        "DEMO-ATASAN-2",
                        "Penilaian atasan putaran kedua (demonstrasi)",
                        "Demonstrasi - bukan data resmi. Setengah tahun kemudian: apa yang bertahan dari yang"
                                + " dipelajari staf Anda?",
                        CampaignMode.NAMED,
                        DemoRatings.COHORTS.stream().map(cohorts::get).collect(Collectors.toSet()),
                        circle,
                        DemoDays.at(DemoDays.monday(day.plusDays(60)), DemoDays.MORNING),
                        DemoDays.at(DemoDays.fridayAfter(day.plusDays(75)), DemoDays.AFTERNOON),
                        Set.of())));
    }

    private Map<UUID, UUID> participationsOf(Map<String, UUID> cohorts) {
        return programmes.participantsOf(cohorts.values()).stream()
                .collect(Collectors.toMap(ParticipantRef::employeeId, ParticipantRef::participationId));
    }

    private List<Rater> raters(DemoStory story, Map<UUID, UUID> participations) {
        return story.ratings().stream()
                .map(rating -> new Rater(
                        idOf(rating.superior()),
                        participations.get(idOf(rating.participant().nip())),
                        RaterRole.SUPERIOR))
                .toList();
    }

    /** Participants who rate each other: too few to be shown apart, and the page of the raters says so. */
    private List<Rater> peers(DemoStory story, Map<UUID, UUID> participations) {
        var people = story.ratings().stream()
                .map(rating -> idOf(rating.participant().nip()))
                .distinct()
                .limit(PEERS)
                .toList();
        var peers = new ArrayList<Rater>();
        for (int i = 0; i < people.size(); i++) {
            var rated = people.get((i + 1) % people.size());
            peers.add(new Rater(people.get(i), participations.get(rated), RaterRole.PEER));
        }
        return peers;
    }

    private UUID idOf(String nip) {
        return employees.findByNip(nip).orElseThrow().id();
    }

    static Set<UUID> cohortsOf(DemoStory story, Map<String, UUID> ids, Survey survey) {
        return story.programmes().stream()
                .flatMap(programme -> programme.cohorts().stream())
                .filter(cohort -> cohort.survey() == survey)
                .map(cohort -> ids.get(cohort.key()))
                .collect(Collectors.toSet());
    }
}
