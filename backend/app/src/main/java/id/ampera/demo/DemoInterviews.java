package id.ampera.demo;

import id.ampera.demo.DemoTranscripts.Guide;
import id.ampera.demo.DemoTranscripts.Talk;
import id.ampera.evaluation.EvaluationLoading;
import id.ampera.interview.InterviewLoading;
import id.ampera.interview.InterviewLoading.NewGuideQuestion;
import id.ampera.interview.InterviewLoading.NewInterview;
import id.ampera.interview.Interviews;
import id.ampera.organisation.RosterLoading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Loads the guide, the interviews with their transcripts, and the quotes that are marked in them. */
@ApplicationScoped
class DemoInterviews {
    private static final int TYPED_AFTER = 1;
    private static final int READ_BY_THE_SPEAKER_AFTER = 3;

    private final DemoStepService steps;
    private final RosterLoading organisation;
    private final EvaluationLoading evaluations;
    private final InterviewLoading loading;
    private final Interviews interviews;

    DemoInterviews(
            DemoStepService steps,
            RosterLoading organisation,
            EvaluationLoading evaluations,
            InterviewLoading loading,
            Interviews interviews) {
        this.steps = steps;
        this.organisation = organisation;
        this.evaluations = evaluations;
        this.loading = loading;
        this.interviews = interviews;
    }

    /** Quotes by the keys of the resources. */
    Map<String, UUID> load(DemoStory story, UUID evaluationId) {
        var written = DemoData.transcripts();
        var guide = steps.once("interview guide", () -> addGuide(evaluationId, written.guide()));
        for (var talk : written.interviews()) {
            var heldOn = DemoDays.workday(story.today().minusDays(talk.daysAgo()));
            var interview =
                    steps.once("interview " + talk.key(), () -> addInterview(evaluationId, guide, talk, heldOn));
            steps.once(
                    "transcript " + talk.key(), () -> addTranscript(interview, guide, written.guide(), talk, heldOn));
        }
        return quotes(evaluationId, written.interviews());
    }

    private UUID addGuide(UUID evaluationId, Guide guide) {
        var questions = evaluations.questionsOf(evaluationId);
        return loading.addGuide(
                evaluationId,
                guide.title(),
                guide.introduction(),
                guide.questions().stream()
                        .map(each -> new NewGuideQuestion(each.text(), questions.get(each.answers())))
                        .toList());
    }

    private UUID addInterview(UUID evaluationId, UUID guideId, Talk talk, LocalDate heldOn) {
        return loading.addHeld(new NewInterview(
                evaluationId,
                guideId,
                talk.code(),
                talk.title(),
                null,
                talk.name(),
                talk.position(),
                organisation.requireUnit(talk.unit()),
                talk.consent(),
                heldOn,
                talk.place()));
    }

    private UUID addTranscript(UUID interview, UUID guideId, Guide guide, Talk talk, LocalDate heldOn) {
        var author = DemoData.account("evaluator").name();
        var typed = DemoDays.at(heldOn.plusDays(TYPED_AFTER), DemoDays.AFTERNOON);
        loading.addTranscript(interview, talk.firstText(), null, author, typed);
        var questions = loading.guideQuestions(guideId);
        for (var quote : talk.quotes()) {
            UUID question = null;
            for (int i = 0; i < questions.size(); i++) {
                if (guide.questions().get(i).isAnsweredBy(quote)) question = questions.get(i);
            }
            loading.addQuote(interview, quote.text(), question, null);
        }
        if (talk.correction() != null) {
            var read = DemoDays.at(heldOn.plusDays(READ_BY_THE_SPEAKER_AFTER), DemoDays.AFTERNOON);
            loading.addTranscript(interview, talk.text(), talk.correction().reason(), author, read);
        }
        return null;
    }

    private Map<String, UUID> quotes(UUID evaluationId, List<Talk> talks) {
        var byWords = new HashMap<String, UUID>();
        for (var quote : interviews.quotesOf(evaluationId)) byWords.put(quote.text(), quote.id());
        var byKey = new HashMap<String, UUID>();
        for (var talk : talks) {
            for (var quote : talk.quotes()) byKey.put(quote.key(), byWords.get(quote.text()));
        }
        return byKey;
    }
}
