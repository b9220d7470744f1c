package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an answer comes from that nobody has to give. */
public enum Preset {
    /** The only option: the same for everybody who answers this version. */
    @JsonProperty("fixed")
    FIXED,
    /** One of the options, named in the link; without it the question is asked. */
    @JsonProperty("link")
    LINK
}
