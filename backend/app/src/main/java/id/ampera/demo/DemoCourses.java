package id.ampera.demo;

import id.ampera.organisation.Employees;
import id.ampera.programme.ProgrammeLoading;
import id.ampera.programme.ProgrammeLoading.NewParticipant;
import id.ampera.programme.ProgrammeLoading.NewSession;
import id.ampera.programme.ProgrammeStatus;
import id.ampera.programme.ProgrammeType;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Loads programmes, cohorts and participants with their scores. */
@ApplicationScoped
class DemoCourses {
    private final DemoStepService steps;
    private final ProgrammeLoading programmes;
    private final Employees employees;

    DemoCourses(DemoStepService steps, ProgrammeLoading programmes, Employees employees) {
        this.steps = steps;
        this.programmes = programmes;
        this.employees = employees;
    }

    /** @param programmes ids by key of the programme; {@code cohorts} by key of the cohort */
    record Loaded(Map<String, UUID> programmes, Map<String, UUID> cohorts) {}

    Loaded load(DemoStory story) {
        var loaded = new Loaded(new HashMap<>(), new HashMap<>());
        for (var programme : story.programmes()) {
            var id = steps.once("programme " + programme.key(), () -> addProgramme(programme));
            loaded.programmes().put(programme.key(), id);
            for (var cohort : programme.cohorts()) {
                var cohortId =
                        steps.once("cohort " + cohort.key(), () -> addCohort(story, id, programme.place(), cohort));
                loaded.cohorts().put(cohort.key(), cohortId);
            }
        }
        return loaded;
    }

    private UUID addProgramme(DemoProgramme programme) {
        var sessions = programme.sessions().stream()
                .map(each ->
                        new NewSession(each.title(), each.mode(), BigDecimal.valueOf(each.hours()), each.trainer()))
                .toList();
        return programmes.addProgramme(
                programme.code(),
                ProgrammeType.TECHNICAL,
                programme.title(),
                programme.description(),
                programme.objectives(),
                sessions,
                ProgrammeStatus.ACTIVE);
    }

    private UUID addCohort(DemoStory story, UUID programmeId, String place, DemoProgramme.Cohort cohort) {
        var id = programmes.addCohort(
                programmeId,
                cohort.name(),
                cohort.startsOn(story.today()),
                cohort.endsOn(story.today()),
                place,
                DemoParticipants.COHORT_SIZE);
        var participants = story.participants().stream()
                .filter(person -> person.cohort().equals(cohort.key()))
                .map(person -> new NewParticipant(
                        employees.findByNip(person.nip()).orElseThrow().id(),
                        person.status(),
                        points(person.preTest()),
                        points(person.postTest())))
                .toList();
        programmes.addParticipants(id, participants);
        return id;
    }

    private static BigDecimal points(Integer score) {
        return score == null ? null : BigDecimal.valueOf(score);
    }
}
