package id.ampera.notification;

import id.ampera.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the caller is told")
record NoticeSettings(
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(
                        description = "Address of the account; absent when the identity provider knows none",
                        examples = "siti@palembang.example")
                String email,
        @Schema(description = "Also by mail", examples = "true") boolean byMail,
        @Schema(description = "Language of the mails", examples = "id") String language)
        implements Versioned {}
