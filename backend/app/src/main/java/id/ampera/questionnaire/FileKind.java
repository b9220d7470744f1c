package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What respondents may give as a file; told by the content when it arrives. */
public enum FileKind {
    /** JPEG or PNG, drawn anew. */
    @JsonProperty("photo")
    PHOTO,
    @JsonProperty("pdf")
    PDF
}
