package id.ampera.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an enrolment changed")
record EnrolmentResult(
        @Schema(description = "Newly enrolled, or enrolled again after a withdrawal", examples = "38") int enrolled,
        @Schema(description = "Were in the cohort already", examples = "2") int unchanged) {}
