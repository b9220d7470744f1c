package id.ampera.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes interviews for loaders that run without a signed-in person. Each call is one transaction. */
public interface InterviewLoading {

    /** @param evaluationQuestionId may be null */
    record NewGuideQuestion(String question, UUID evaluationQuestionId) {}

    /** @param employeeId may be null for somebody who is not on the roster; so may {@code guideId} and {@code unitId} */
    record NewInterview(
            UUID evaluationId,
            UUID guideId,
            String code,
            String title,
            UUID employeeId,
            String name,
            String position,
            UUID unitId,
            ConsentLevel consent,
            LocalDate heldOn,
            String place) {}

    UUID addGuide(UUID evaluationId, String title, String introduction, List<NewGuideQuestion> questions);

    /** Questions of a guide in their order. */
    List<UUID> guideQuestions(UUID guideId);

    /** An interview to come. */
    UUID addPlanned(NewInterview interview);

    /** An interview that took place. */
    UUID addHeld(NewInterview interview);

    /** The next version of the transcript; quotes move along or are lost. {@code reason} may be null for the first one. */
    void addTranscript(UUID interviewId, String text, String reason, String author, Instant at);

    /**
     * Marks the first occurrence of these words in the current transcript.
     *
     * @param guideQuestionId may be null
     * @throws IllegalArgumentException when the transcript does not have them
     */
    UUID addQuote(UUID interviewId, String words, UUID guideQuestionId, String note);
}
