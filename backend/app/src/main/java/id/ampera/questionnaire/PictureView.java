package id.ampera.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A picture as it is kept and served")
record PictureView(
        @Schema(
                        description = "SHA-256 of the bytes, by which items name it and under which it is served",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String sha256,
        @Schema(description = "image/png, image/jpeg or image/webp", examples = "image/jpeg") String mediaType,
        @Schema(description = "Width in pixels", examples = "1280") int width,
        @Schema(description = "Height in pixels", examples = "720") int height,
        @Schema(description = "Size in bytes", examples = "84210") int bytes) {}
