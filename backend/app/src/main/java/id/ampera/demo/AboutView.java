package id.ampera.demo;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What this installation is")
record AboutView(
        @Schema(description = "Version of the application", required = true, examples = "0.1.0") String version,
        @Schema(
                        description =
                                "Whether it holds the demonstration: invented people and answers, no official data",
                        required = true,
                        examples = "false")
                boolean demonstration) {}
