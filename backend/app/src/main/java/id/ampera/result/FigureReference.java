package id.ampera.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.Cut;
import id.ampera.platform.problem.CommonProblem;
import java.util.UUID;

/**
 * The recipe of a figure, on the wire and in the database a JSON text with sorted members.
 *
 * @param item answer key; null for the response rate
 * @param option code; of an option share only
 * @param group key as in the results; null, with a null cut, for all together
 */
@JsonPropertyOrder(alphabetic = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureReference(UUID campaignId, FigureMeasure measure, String item, String option, Cut cut, String group) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    FigureReference {
        if (cut == null && Analysis.ALL.equals(group)) group = null;
    }

    static FigureReference parse(String text) {
        try {
            var reference = JSON.readValue(text, FigureReference.class);
            if (reference == null || !reference.isComplete()) throw invalid();
            return reference;
        } catch (JsonProcessingException e) {
            throw invalid();
        }
    }

    private boolean isComplete() {
        return campaignId != null
                && measure != null
                && (item == null) == (measure == FigureMeasure.RESPONSE_RATE)
                && (option != null) == (measure == FigureMeasure.OPTION_SHARE)
                && (cut == null) == (group == null);
    }

    static RuntimeException invalid() {
        return CommonProblem.INVALID_INPUT.at("/reference");
    }

    String canonical() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
