package id.ampera.response;

import java.util.UUID;

/** What other features may ask about answers. Contents are read by {@code result}, in SQL. */
public interface Responses {

    /** Answers that count: named ones so far, anonymous ones after the release, before it none. */
    long count(UUID campaignId);

    /** Those of them that were given on paper; none in an anonymous campaign. */
    long countOnPaper(UUID campaignId);
}
