package id.ampera.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What somebody says in a thread")
record CommentInput(
        @NotBlank
                @Size(max = 2000)
                @Schema(description = "The comment", examples = "Saya tambahkan penjelasan di bawah pertanyaan.")
                String text) {}
