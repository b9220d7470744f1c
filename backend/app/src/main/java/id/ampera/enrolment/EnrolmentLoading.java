package id.ampera.enrolment;

import java.util.Set;
import java.util.UUID;

/** Makes accounts for loaders that run without a signed-in person. One transaction per call. */
public interface EnrolmentLoading {
    /** Starts a job for these employees; nothing where making accounts is not set up. */
    void begin(Set<UUID> employeeIds);
}
