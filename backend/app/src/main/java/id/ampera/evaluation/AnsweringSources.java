package id.ampera.evaluation;

import id.ampera.evaluation.EvaluationQuestion.Attached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What answers the questions of an evaluation, from all features that have something to say to it. */
@ApplicationScoped
class AnsweringSources {
    private final Instance<AnswerSource> sources;

    AnsweringSources(@Any Instance<AnswerSource> sources) {
        this.sources = sources;
    }

    private record Key(SourceKind kind, UUID sourceId, String itemKey) {
        static Key of(Answering each) {
            return new Key(each.kind(), each.sourceId(), each.itemKey() == null ? "" : each.itemKey());
        }
    }

    List<Answering> candidates(UUID evaluationId) {
        var candidates = new ArrayList<Answering>();
        for (var source : sources) candidates.addAll(source.candidates(evaluationId));
        return candidates;
    }

    /**
     * By question what features say answers it, and what is attached to it; under null what answers the evaluation as a
     * whole. What was attached and is gone keeps its label.
     */
    Map<UUID, List<Answering>> of(Evaluation evaluation) {
        var found = new HashMap<UUID, List<Answering>>();
        for (var source : sources) {
            for (var each : source.answering(evaluation.id())) add(found, each.questionId(), each);
        }
        if (evaluation.questions().stream().allMatch(each -> each.attached().isEmpty())) return found;
        var known = new LinkedHashMap<Key, Answering>();
        for (var each : candidates(evaluation.id())) known.put(Key.of(each), each);
        for (var question : evaluation.questions()) {
            question.attached().stream()
                    .map(each -> shown(question.id(), each, known))
                    .sorted(Comparator.comparing(Answering::kind)
                            .thenComparing(each -> each.note() == null ? "" : each.note())
                            .thenComparing(Answering::label))
                    .forEach(each -> add(found, question.id(), each));
        }
        return found;
    }

    private static void add(Map<UUID, List<Answering>> found, UUID questionId, Answering answering) {
        found.computeIfAbsent(questionId, id -> new ArrayList<>()).add(answering);
    }

    private static Answering shown(UUID questionId, Attached attached, Map<Key, Answering> known) {
        var candidate = known.get(new Key(attached.kind(), attached.sourceId(), attached.itemKey()));
        return new Answering(
                questionId,
                attached.kind(),
                candidate == null ? attached.label() : candidate.label(),
                candidate == null ? null : candidate.note(),
                attached.sourceId(),
                attached.itemKey().isEmpty() ? null : attached.itemKey(),
                true);
    }

    /**
     * The attachments of a plan by question.
     *
     * @throws id.ampera.platform.problem.Problem question-unknown, source-unknown, at the attachment; what is attached
     *     already may stay although it is gone
     */
    Map<UUID, Set<Attached>> attached(Evaluation evaluation, AnsweringPlan plan) {
        var labels = new HashMap<Key, String>();
        for (var question : evaluation.questions()) {
            for (var each : question.attached()) {
                labels.put(new Key(each.kind(), each.sourceId(), each.itemKey()), each.label());
            }
        }
        for (var each : candidates(evaluation.id())) labels.putIfAbsent(Key.of(each), shortened(each.label()));
        var attached = new HashMap<UUID, Set<Attached>>();
        evaluation.questions().forEach(each -> attached.put(each.id(), new HashSet<>()));
        for (int i = 0; i < plan.attachments().size(); i++) {
            var input = plan.attachments().get(i);
            var item = input.itemKey() == null ? "" : input.itemKey();
            var ofQuestion = attached.get(input.questionId());
            if (ofQuestion == null) throw EvaluationProblem.QUESTION_UNKNOWN.at("/attachments/" + i + "/questionId");
            var label = labels.get(new Key(input.kind(), input.sourceId(), item));
            if (label == null) throw EvaluationProblem.SOURCE_UNKNOWN.at("/attachments/" + i + "/sourceId");
            ofQuestion.add(new Attached(input.kind(), input.sourceId(), item, label));
        }
        return attached;
    }

    private static String shortened(String label) {
        return label.length() <= 300 ? label : label.substring(0, 297) + "...";
    }
}
