package id.ampera.result;

import java.util.List;
import java.util.UUID;

/** Texts that were answered, as far as the disclosure gate lets them out. Joins the caller's transaction. */
public interface OpenAnswers {

    /** Of all campaigns of an evaluation whose results can be read, by campaign and item, in an order that tells nothing. */
    List<OpenAnswerRef> of(UUID evaluationId);
}
