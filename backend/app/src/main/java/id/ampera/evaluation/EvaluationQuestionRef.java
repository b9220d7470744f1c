package id.ampera.evaluation;

import java.util.UUID;

/** An evaluation question as other features see it. */
public record EvaluationQuestionRef(UUID id, String question, String criterion) {}
