package id.ampera.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the caller wants to be told")
record NoticeSettingsEdit(
        @NotNull @Schema(description = "Also by mail", examples = "true") Boolean byMail,
        @NotNull @Pattern(regexp = "id|en") @Schema(description = "Language of the mails", examples = "id")
                String language) {}
