package id.ampera.response;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a file that is sent belongs to")
record NewAnswerFile(
        @NotNull
                @Schema(
                        description =
                                "Identifier that the client makes at random and names in the answer; the same one again is the same file",
                        examples = "3f0c6a52-8f1e-4c57-9d0b-6a4f0e2f7c11")
                UUID id,
        @NotNull
                @Schema(
                        description = "The caller's invitation, from `GET /me/surveys`",
                        examples = "7f9c24e8-3b12-4fef-91e0-1a2b3c4d5e6f")
                UUID invitationId,
        @NotNull
                @Size(min = 1, max = 40)
                @Schema(description = "Code of the item of type `file`", examples = "bukti_kegiatan")
                String item) {}
