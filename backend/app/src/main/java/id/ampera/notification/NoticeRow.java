package id.ampera.notification;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;

/** A notice as it is stored. */
public record NoticeRow(UUID id, NoticeKind kind, String details, String path, Instant createdAt, Instant readAt)
        implements Identified {}
