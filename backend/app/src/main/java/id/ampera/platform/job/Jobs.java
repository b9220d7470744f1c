package id.ampera.platform.job;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One kind of job, done one after the other on each replica ({@link JobRunner}). A bean of a feature; each of its methods is
 * a transaction of its own or none.
 *
 * <p>A job may be begun again after a kill, and a process that hung may still be at it while another has taken it up: doing
 * it twice has to come to the same as doing it once.
 */
public interface Jobs {

    /** Of its thread. */
    String name();

    /** Those that have not ended and were last heard of before, the oldest first. */
    List<UUID> silentSince(Instant limit);

    /** Takes up one of those; false when another replica was first. */
    boolean take(UUID id, Instant limit);

    /** That somebody is at it, or has it next; what does not move the version that its progress is written under. */
    void beat(UUID id);

    /**
     * Does it from its beginning to its end.
     *
     * @throws Overtaken when it has ended, or ends meanwhile
     * @throws id.ampera.platform.problem.Problem with which it ends
     */
    void run(UUID id) throws IOException;

    /**
     * Nothing when it has ended.
     *
     * @param problem code of what ends it
     */
    void fail(UUID id, String problem);

    /** Code of what ends a job that needs more memory than there is. */
    default String tooLarge() {
        return JobRunner.INTERNAL;
    }
}
