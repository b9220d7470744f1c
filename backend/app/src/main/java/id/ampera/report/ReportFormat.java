package id.ampera.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Format of a report's file")
enum ReportFormat {
    @JsonProperty("html")
    HTML("text/html;charset=UTF-8", "html"),
    @JsonProperty("pdf")
    PDF("application/pdf", "pdf"),
    @JsonProperty("docx")
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String extension;

    ReportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** From a path: the lower-case name. */
    public static ReportFormat fromString(String text) {
        for (var each : values()) if (each.extension.equals(text)) return each;
        throw id.ampera.platform.problem.CommonProblem.NOT_FOUND.raise();
    }
}
