package id.ampera.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many notices wait")
record NoticeCount(@Schema(description = "Notices not read yet", examples = "3") long unread) {}
