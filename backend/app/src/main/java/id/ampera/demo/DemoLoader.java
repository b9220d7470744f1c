package id.ampera.demo;

import id.ampera.demo.DemoFindings.Sources;
import id.ampera.organisation.RosterLoading;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import org.jboss.logging.Logger;

/** Tells the story to an empty database, step by step; goes on with what an earlier start left unfinished. */
@ApplicationScoped
class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class);

    private final DemoConfig config;
    private final DemoStepService steps;
    private final RosterLoading organisation;
    private final DemoPeople people;
    private final DemoCourses courses;
    private final DemoDesign design;
    private final DemoSurveys surveys;
    private final DemoComparisons comparisons;
    private final DemoCitizens citizens;
    private final DemoInterviews interviews;
    private final DemoDocuments documents;
    private final DemoCodes codes;
    private final DemoExplorations explorations;
    private final DemoFindings findings;
    private final DemoRecommendations recommendations;
    private final DemoReport report;

    DemoLoader(
            DemoConfig config,
            DemoStepService steps,
            RosterLoading organisation,
            DemoPeople people,
            DemoCourses courses,
            DemoDesign design,
            DemoSurveys surveys,
            DemoComparisons comparisons,
            DemoCitizens citizens,
            DemoInterviews interviews,
            DemoDocuments documents,
            DemoCodes codes,
            DemoExplorations explorations,
            DemoFindings findings,
            DemoRecommendations recommendations,
            DemoReport report) {
        this.config = config;
        this.steps = steps;
        this.organisation = organisation;
        this.people = people;
        this.courses = courses;
        this.design = design;
        this.surveys = surveys;
        this.comparisons = comparisons;
        this.citizens = citizens;
        this.interviews = interviews;
        this.documents = documents;
        this.codes = codes;
        this.explorations = explorations;
        this.findings = findings;
        this.recommendations = recommendations;
        this.report = report;
    }

    // before the observer that tells the scheduler that the application runs: a tick would close what is being loaded
    @ActivateRequestContext
    void load(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent start) {
        if (config.load()) load();
    }

    /** Whoever keeps real data here is left alone: without a step of ours the database must be empty. */
    void load() {
        if (steps.isComplete() || !steps.isBegun() && !organisation.isEmpty()) return;
        var from = System.nanoTime();
        var story = DemoStory.tell(steps.begin(), config.seed());
        people.load(story);
        var loaded = courses.load(story);
        var evaluation = design.load(story, loaded.programmes().values());
        var asked = surveys.load(story, evaluation, loaded.cohorts());
        var compared = comparisons.load(story, evaluation, asked.questions(), loaded.cohorts());
        citizens.load(story, evaluation);
        explorations.load(evaluation, asked.alumni(), compared);
        design.attachSources(evaluation);
        var quotes = interviews.load(story, evaluation);
        var excerpts = documents.load(evaluation);
        codes.load(evaluation, quotes, excerpts);
        var passages = new HashMap<>(quotes);
        passages.putAll(excerpts);
        var found = findings.load(evaluation, loaded.programmes(), new Sources(asked, passages));
        recommendations.load(story, evaluation, found);
        report.load(evaluation);
        steps.complete();
        LOG.infof(
                "demonstration loaded: %d employees, %d participants in %d s",
                story.roster().size(), story.participants().size(), (System.nanoTime() - from) / 1_000_000_000L);
    }
}
