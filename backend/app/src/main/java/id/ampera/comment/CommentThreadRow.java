package id.ampera.comment;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;

/** A thread with its first comment, as it is stored. */
public record CommentThreadRow(
        UUID id,
        CommentPlace place,
        String code,
        String wording,
        int draftNumber,
        ThreadState state,
        int commentCount,
        UUID authorId,
        String text,
        Instant createdAt,
        Instant updatedAt)
        implements Identified {}
